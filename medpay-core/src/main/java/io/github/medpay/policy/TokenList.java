package io.github.medpay.policy;

import java.util.List;
import java.util.Set;

/** Places of service or modifiers of a list, in the order of the policy. */
final class TokenList {

    static final TokenList EMPTY = new TokenList(List.of());

    private final List<String> tokens;
    private final Set<String> set;

    TokenList(List<String> tokens) {
        this.tokens = List.copyOf(tokens);
        this.set = Set.copyOf(tokens);
    }

    boolean contains(String token) {
        return set.contains(token);
    }

    List<String> tokens() {
        return tokens;
    }
}
