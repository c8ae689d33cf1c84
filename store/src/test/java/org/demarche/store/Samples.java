package org.demarche.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.demarche.Record;
import org.demarche.json.RecordJson;
import org.demarche.json.RecordLines;

/** Records of the invented world, made by hand. */
final class Samples {
  static final Run RUN = new Run("0.1 test", "lexicon-1", "");
  static final Run RECODING = new Run("0.2 test", "lexicon-2", "");

  private static final Pattern WORDS = Pattern.compile("«([^»]*)»");

  private Samples() {}

  /** Corvia's president accuses Belmora of shelling Lorum; Belmora and Arvand call for talks. */
  static Record accusation() {
    return record(
        """
        {"id":"daily-1","title":"Corvia accuses Belmora","date":"2021-12-23","url":"https://daily.example/1",
        "source":"Daily","language":"en",
        "text":"Corvian President Tal Odun said on Monday that Belmora shelled Lorum. 😀 Belmora and Arvand urged Corvia to talk.",
        "sentences":[«Corvian President Tal Odun said on Monday that Belmora shelled Lorum.»,«😀 Belmora and Arvand urged Corvia to talk.»],
        "actors":[
        {"id":"a1","name":"Tal Odun","code":"CRVGOV","country":"CRV","sectors":["GOV"],"kind":"PERSON","mentions":[«Tal Odun»],"by":"NAME"},
        {"id":"a2","name":"Belmora","code":"BLM","country":"BLM","sectors":[],"kind":"STATE","mentions":[«Belmora»,«Belmora and»],"by":"NAME"},
        {"id":"a3","name":"Arvand","code":"ARV","country":"ARV","sectors":[],"kind":"STATE","mentions":[«Arvand»],"by":"NAME"},
        {"id":"a4","name":"Corvia","code":"CRV","country":"CRV","sectors":[],"kind":"STATE","mentions":[«Corvia to»],"by":"NAME"}],
        "places":[{"id":"p1","name":"Lorum","country":"CRV","lat":41.5,"lon":-3.25,"precision":"PLACE","span":«Lorum»,"confidence":0.9}],
        "times":[],
        "statements":[{"id":"s1","speaker":"a1","speakerSpan":«Corvian President Tal Odun»,"cue":«said»,"content":[«Belmora shelled Lorum»],"kind":"INDIRECT","addressees":["a2"],"date":"2021-12-20"}],
        "events":[
        {"id":"e1","type":"ACCUSE","cameo":"112","quad":3,"goldstein":-2,"contexts":["military"],"sources":[{"actor":"a1","span":«Tal Odun»}],"targets":[{"actor":"a2","span":«Belmora»}],"trigger":[«said»],"sentence":0,"date":"2021-12-20","datePrecision":"DAY","status":"ACTUAL","confidence":0.8,"matters":[],"rule":"say","reason":"speech.txt:1"},
        {"id":"e2","type":"ASSAULT","cameo":"194","quad":4,"goldstein":-10,"contexts":[],"sources":[{"actor":"a2","span":«Belmora»}],"targets":[],"trigger":[«shelled»],"sentence":0,"place":"p1","status":"HYPOTHETICAL","statement":"s1","confidence":0.6,"matters":[],"rule":"shell","reason":"events.txt:9"},
        {"id":"e3","type":"REQUEST","cameo":"103","quad":2,"goldstein":1.5,"contexts":[],"sources":[{"actor":"a2","span":«Belmora and»},{"actor":"a3","span":«Arvand»}],"targets":[{"actor":"a4","span":«Corvia to»}],"trigger":[«urged»],"sentence":1,"status":"ACTUAL","confidence":0.7,"matters":[],"rule":"urge","reason":"events.txt:4"}],
        "memberships":[{"member":"ARV","organisation":"IGOLIG","action":"JOIN","date":"1999","status":"ACTUAL","sentence":1,"span":«Arvand»}],
        "figures":[],
        "commitments":[{"id":"c1","kind":"DEMAND","by":"a2","alsoBy":["a3"],"to":"a4","alsoTo":[],"what":"talk","whatSpan":«talk»,"status":"OPEN","answers":[],"replies":[],"replyDates":[],"told":[{"event":"e3","sentence":1,"span":«urged Corvia to talk»}]}]}
        """);
  }

  /** The same article as another lexicon reads it: the shelling is gone. */
  static Record recoded() {
    String json = RecordJson.line(accusation());
    int from = json.indexOf("{\"id\":\"e2\"");
    int to = json.indexOf("{\"id\":\"e3\"");
    return record(json.substring(0, from) + json.substring(to));
  }

  /** Article {@code n} of as many as are wanted, each with one event. */
  static Record visit(int n) {
    return record(
        String.format(
            Locale.ROOT,
            """
            {"id":"visit-%1$d","date":"2022-%2$02d-%3$02d","source":"Post","language":"en",
            "text":"Arvand's foreign minister visited Belmora for the %1$d. time.",
            "sentences":[«Arvand's foreign minister visited Belmora for the %1$d. time.»],
            "actors":[{"id":"a1","name":"Arvand","code":"ARVGOV","country":"ARV","sectors":["GOV"],"kind":"STATE","mentions":[«Arvand»],"by":"NAME"},
            {"id":"a2","name":"Belmora","code":"BLM","country":"BLM","sectors":[],"kind":"STATE","mentions":[«Belmora»],"by":"NAME"}],
            "places":[],"times":[],"statements":[],
            "events":[{"id":"e1","type":"CONSULT","mode":"visit","cameo":"042","quad":1,"goldstein":1.9,"contexts":[],"sources":[{"actor":"a1","span":«Arvand»}],"targets":[{"actor":"a2","span":«Belmora»}],"trigger":[«visited»],"sentence":0,"status":"ACTUAL","confidence":0.9,"matters":[],"rule":"visit","reason":"events.txt:2"}],
            "memberships":[],"figures":[],"commitments":[]}
            """,
            n,
            n / 28 % 12 + 1,
            n % 28 + 1));
  }

  /** Words in guillemets stand for their span in the text. */
  private static Record record(String json) {
    String text = json.substring(json.indexOf("\"text\":\"") + 8);
    String searched = text.substring(0, text.indexOf('"'));
    String spans =
        WORDS
            .matcher(json)
            .replaceAll(
                m -> {
                  int start = searched.indexOf(m.group(1));
                  return "[" + start + "," + (start + m.group(1).length()) + "]";
                });
    try {
      return RecordLines.record(spans.replace("\n", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
