package io.github.medpay.examples.spark;

import io.github.medpay.MedPay;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.spi.ReleaseHeader;
import io.github.medpay.spi.TableException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What Spark sends to its executors in place of the tables: the names of the releases, and whether the correct coding edits
 * are applied. An executor opens the tables from its own class path, once, and refuses to work without one of the releases.
 *
 * @param releases names, such as {@code RVU25D}
 * @param ncci whether the correct coding edits are applied
 */
public record Engine(ArrayList<String> releases, boolean ncci) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One for each virtual machine, made when it is first asked for; all tasks of an executor share it. */
    private static final class Tables {
        static final MedPay MED_PAY = MedPay.create();

        private Tables() {}
    }

    /**
     * Over all releases on the driver's class path.
     *
     * @param ncci whether the correct coding edits are applied
     * @return the engine
     */
    public static Engine ofDriver(boolean ncci) {
        return new Engine(new ArrayList<>(atHand()), ncci);
    }

    /**
     * The pricer of this virtual machine.
     *
     * @return shared by all tasks
     * @throws TableException if a release is missing that the driver has
     */
    public ClaimPricer pricer() {
        List<String> atHand = atHand();
        if (!atHand.containsAll(releases)) {
            throw new TableException("the driver prices with " + releases + ", this executor has " + atHand);
        }
        return ncci ? Tables.MED_PAY.pricer() : ClaimPricer.of(Tables.MED_PAY.feeSchedules());
    }

    private static List<String> atHand() {
        return Tables.MED_PAY.feeSchedules().releases().stream()
                .map(ReleaseHeader::name)
                .toList();
    }
}
