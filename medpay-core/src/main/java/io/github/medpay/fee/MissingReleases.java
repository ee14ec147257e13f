package io.github.medpay.fee;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Warns the operator, once for each, of releases that claims ask for and that are not available. It names the release
 * and nothing of a claim.
 */
final class MissingReleases {

    /** Claims with impossible dates must not fill the log. */
    private static final int MOST = 40;

    private final Logger log;
    private final Set<String> said = ConcurrentHashMap.newKeySet();

    MissingReleases(Logger log) {
        this.log = log;
    }

    /**
     * Says that a release is missing.
     *
     * @param own CMS's name of the release
     * @param instead the release that prices its dates; null where none does
     */
    void say(String own, @Nullable String instead) {
        if (!log.isWarnEnabled() || said.contains(own) || said.size() >= MOST || !said.add(own)) {
            return;
        }
        if (instead == null) {
            log.warn("release {} is not at hand: its dates are not priced", own);
        } else {
            log.warn("release {} is not at hand: its dates are priced with {}", own, instead);
        }
    }
}
