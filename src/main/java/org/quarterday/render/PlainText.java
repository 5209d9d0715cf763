package org.quarterday.render;

import java.util.List;
import java.util.stream.Collectors;

/** The bare words of a run of text, for names of places. */
final class PlainText implements Inline.Visitor<String> {
  private static final PlainText READER = new PlainText();

  private PlainText() {}

  static String of(List<Inline> text) {
    return text.stream().map(run -> run.accept(READER)).collect(Collectors.joining()).strip();
  }

  @Override
  public String words(Inline.Words words) {
    return words.text();
  }

  @Override
  public String styled(Inline.Styled styled) {
    return of(styled.text());
  }

  @Override
  public String link(Inline.Link link) {
    return of(link.text());
  }

  @Override
  public String reference(Inline.Reference reference) {
    return reference.text();
  }

  @Override
  public String mark(Inline.Mark mark) {
    return mark.mark();
  }

  @Override
  public String sign(Inline.Sign sign) {
    return sign.word();
  }

  @Override
  public String shown(Inline.Shown shown) {
    return shown.fact().shown();
  }

  @Override
  public String total(Inline.Total total) {
    return "";
  }
}
