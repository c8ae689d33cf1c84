package org.demarche.store;

import java.util.Optional;

/**
 * An article, without its text.
 *
 * @param key the row's key in this database
 * @param hash its id: a hash of its text, date, title and name
 * @param name its id in the input
 * @param title the headline
 * @param date ISO day of publication
 * @param url where it was published
 * @param source who published it
 */
public record ArticleRow(
    long key,
    String hash,
    String name,
    Optional<String> title,
    Optional<String> date,
    Optional<String> url,
    Optional<String> source) {}
