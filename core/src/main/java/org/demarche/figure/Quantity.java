package org.demarche.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.demarche.lexicon.FigureLexicon.Qualifier;

/**
 * A number as a sentence writes it.
 *
 * @param low its value, or the lower end of a range
 * @param high the upper end of a range
 * @param qualifier what stands before it: "more than"
 * @param currency ISO 4217 code, if it is money
 * @param first the first token, qualifier included
 * @param number the first token of the number itself
 * @param last the last token of the number, currency included
 */
record Quantity(
    BigDecimal low,
    Optional<BigDecimal> high,
    Optional<Qualifier> qualifier,
    Optional<String> currency,
    int first,
    int number,
    int last) {}
