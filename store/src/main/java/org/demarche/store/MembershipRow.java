package org.demarche.store;

import java.util.Optional;

/**
 * A state's joining, leaving or being a member of an organisation, as one article tells it.
 *
 * @param article where it was read
 * @param member code or name
 * @param organisation code or name
 * @param action JOIN, LEAVE, APPLY, INVITE, SUSPEND, FOUND or MEMBER
 * @param date ISO date to the precision that the text gives
 * @param status whether it happened
 * @param words where the text says so
 */
public record MembershipRow(
    ArticleRow article,
    String member,
    String organisation,
    String action,
    Optional<String> date,
    String status,
    String words) {}
