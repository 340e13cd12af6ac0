package dev.jinju.text.breaks;

import java.util.BitSet;

/**
 * Where a text's lines may and must end. A bit n stands for the boundary between text[n-1] and
 * text[n], 0 &lt; n &lt; length.
 *
 * @param legal where a line may end, the mandatory ones included
 * @param mandatory where it must
 */
public record Opportunities(BitSet legal, BitSet mandatory) {}
