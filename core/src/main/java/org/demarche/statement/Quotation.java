package org.demarche.statement;

import org.demarche.Span;

/**
 * A stretch between quotation marks, within one paragraph.
 *
 * @param outer with its marks
 * @param inner without them
 * @param closed whether the closing mark is there; without it, the quotation runs to the
 *     paragraph's end and the next paragraph may go on with it
 * @param paragraph place of its paragraph among the text's paragraphs
 */
record Quotation(Span outer, Span inner, boolean closed, int paragraph) {}
