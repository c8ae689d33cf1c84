package org.demarche.event;

import java.util.List;

/**
 * What the event stage found.
 *
 * @param events in reading order
 * @param memberships in reading order
 */
public record Events(List<Event> events, List<Membership> memberships) {
  /** Copies the lists. */
  public Events {
    events = List.copyOf(events);
    memberships = List.copyOf(memberships);
  }
}
