package io.github.medpay.examples.spark;

import io.github.medpay.MedPay;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.spi.TableException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What Spark sends to its executors in place of the tables: their names. An executor opens the tables from its own class
 * path, once, and refuses to work where it has others than the driver: its answers would differ.
 *
 * @param releases names of releases, such as {@code RVU25D}
 * @param files names of the files of drug limits and laboratory fees, such as {@code ASP-2026Q1}
 * @param editions names of editions of the correct coding edits, such as {@code pairs of 2026Q3}; empty to price without
 */
public record Engine(ArrayList<String> releases, ArrayList<String> files, ArrayList<String> editions)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One for each virtual machine, made when it is first asked for; all tasks of an executor share it. */
    private static final class Tables {
        static final MedPay MED_PAY = MedPay.create();

        private Tables() {}
    }

    /**
     * Over all tables on the driver's class path.
     *
     * @param ncci whether the correct coding edits are applied
     * @return the engine
     */
    public static Engine ofDriver(boolean ncci) {
        return new Engine(releasesAtHand(), filesAtHand(), ncci ? editionsAtHand() : new ArrayList<>());
    }

    /**
     * The pricer of this virtual machine.
     *
     * @return shared by all tasks
     * @throws TableException if this virtual machine has other releases, files or editions than the driver
     */
    public ClaimPricer pricer() {
        requireSame(releases, releasesAtHand());
        requireSame(files, filesAtHand());
        if (editions.isEmpty()) {
            return Tables.MED_PAY.pricer().withoutNcci();
        }
        requireSame(editions, editionsAtHand());
        return Tables.MED_PAY.pricer();
    }

    private static void requireSame(List<String> ofDriver, List<String> atHand) {
        if (!atHand.equals(ofDriver)) {
            throw new TableException("the driver prices with " + ofDriver + ", this executor has " + atHand);
        }
    }

    private static ArrayList<String> releasesAtHand() {
        ArrayList<String> names = new ArrayList<>();
        Tables.MED_PAY.feeSchedules().releases().forEach(release -> names.add(release.name()));
        return names;
    }

    private static ArrayList<String> filesAtHand() {
        ArrayList<String> names = new ArrayList<>();
        Tables.MED_PAY.drugSchedules().files().forEach(file -> names.add(file.name()));
        Tables.MED_PAY.laboratorySchedules().files().forEach(file -> names.add(file.name()));
        return names;
    }

    private static ArrayList<String> editionsAtHand() {
        NcciChecker checker = Tables.MED_PAY.ncciChecker();
        ArrayList<String> names = new ArrayList<>();
        checker.ptpEditions().forEach(edition -> names.add("pairs of " + edition.name()));
        checker.mueEditions().forEach(edition -> names.add("unit limits of " + edition.name()));
        checker.addOnEditions().forEach(edition -> names.add("add-on codes of " + edition.name()));
        return names;
    }
}
