package io.github.medpay.examples.x12.segment;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Where a segment stands.
 *
 * @param file the name of the file, without its folder
 * @param interchange its control number (ISA13); empty before it is known
 * @param transaction the control number of the transaction set (ST02); empty outside one
 * @param segment its tag
 * @param position the number of the segment in its interchange; the ISA is 1
 * @param line the line of the file on which it begins
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Place(String file, String interchange, String transaction, String segment, int position, long line) {}
