package org.demarche.lexicon.dictionary;

/**
 * A phrase that keeps text from being coded.
 *
 * @param phrase the phrase, spaces in place of underscores
 * @param wholeStory whether the whole article is not to be coded ({@code +}) or only the sentence
 * @param file the file's name
 * @param line the line, from 1
 */
public record Discard(String phrase, boolean wholeStory, String file, int line) {}
