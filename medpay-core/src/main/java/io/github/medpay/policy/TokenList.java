package io.github.medpay.policy;

import io.github.medpay.code.Modifier;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places of service or modifiers of a list, in the order of the policy; each is two characters. */
final class TokenList {

    static final TokenList EMPTY = new TokenList(Map.of());

    private final List<String> tokens;
    private final Map<String, PolicyValue> values;
    private final boolean[] held = new boolean[Modifier.PAIRS];

    /** The tokens in their order, each with the value that puts it into the list; kept, not copied. */
    TokenList(Map<String, PolicyValue> values) {
        this.tokens = List.copyOf(values.keySet());
        this.values = values;
        for (String token : tokens) {
            held[Modifier.pack(token)] = true;
        }
    }

    boolean contains(String token) {
        int packed = Modifier.pack(token);
        return packed >= 0 && held[packed];
    }

    @Nullable
    PolicyValue find(String token) {
        return values.get(token);
    }

    List<String> tokens() {
        return tokens;
    }
}
