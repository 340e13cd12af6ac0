package dev.jinju.text.rules;

/**
 * The classes of marks that rules speak of; {@link #OTHER} is every character that is no such mark.
 */
public enum MarkClass {
  OPEN,
  CLOSE,
  FULL_STOP,
  COMMA,
  COLON,
  EXCLAMATION,
  INTERPUNCT,
  DASH,
  ELLIPSIS,
  CONNECTOR,
  HYPHEN,
  SOLIDUS,
  POSTFIX,
  PREFIX,
  UNIT,
  SIGN,
  SCRIPT,
  ITERATION,
  PROLONGED,
  SMALL_KANA,
  OTHER
}
