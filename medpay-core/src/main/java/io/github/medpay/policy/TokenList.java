package io.github.medpay.policy;

import io.github.medpay.code.Modifier;
import java.util.List;

/** Places of service or modifiers of a list, in the order of the policy; each is two characters. */
final class TokenList {

    static final TokenList EMPTY = new TokenList(List.of());

    private final List<String> tokens;
    private final boolean[] held = new boolean[Modifier.PAIRS];

    TokenList(List<String> tokens) {
        this.tokens = List.copyOf(tokens);
        for (String token : tokens) {
            held[Modifier.pack(token)] = true;
        }
    }

    boolean contains(String token) {
        return contains(Modifier.pack(token));
    }

    boolean contains(int packed) {
        return packed >= 0 && held[packed];
    }

    List<String> tokens() {
        return tokens;
    }
}
