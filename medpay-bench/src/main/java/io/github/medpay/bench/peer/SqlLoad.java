package io.github.medpay.bench.peer;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Creates and fills the tables of a database, then their indexes. */
final class SqlLoad {

    private static final int BATCH = 10_000;

    private SqlLoad() {}

    static BigDecimal fees(Connection connection) throws SQLException {
        execute(
                connection,
                "CREATE TABLE rvu (code VARCHAR(5), modifier VARCHAR(2), work INT, nonfacility INT, facility INT,"
                        + " malpractice INT)",
                "CREATE TABLE locality (mac VARCHAR(5), number VARCHAR(2), work INT, pe INT, mp INT)");
        connection.setAutoCommit(false);
        BigDecimal factor;
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO rvu VALUES (?, ?, ?, ?, ?, ?)");
                PreparedStatement place = connection.prepareStatement("INSERT INTO locality VALUES (?, ?, ?, ?, ?)")) {
            factor = FeeRows.load(
                    (code, modifier, fee) -> insert(
                            row,
                            code,
                            modifier,
                            unscaled(fee.work()),
                            unscaled(fee.nonFacilityPe()),
                            unscaled(fee.facilityPe()),
                            unscaled(fee.malpractice())),
                    (key, gpci) -> insert(
                            place,
                            key.mac(),
                            key.number(),
                            unscaled(gpci.work()),
                            unscaled(gpci.practiceExpense()),
                            unscaled(gpci.malpractice())));
            row.executeBatch();
            place.executeBatch();
        }
        connection.commit();
        execute(
                connection,
                "CREATE UNIQUE INDEX rvu_key ON rvu (code, modifier)",
                "CREATE UNIQUE INDEX locality_key ON locality (mac, number)");
        connection.commit();
        return factor;
    }

    static void pairs(Connection connection) throws SQLException {
        execute(
                connection,
                "CREATE TABLE pair (one VARCHAR(5), two VARCHAR(5), edition INT, effective INT, deletion INT,"
                        + " indicator INT)");
        connection.setAutoCommit(false);
        int[] count = {0};
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO pair VALUES (?, ?, ?, ?, ?, ?)")) {
            PairRows.load((one, two, edition, effective, deletion, indicator) -> {
                insert(row, one, two, edition, effective, deletion, indicator);
                if (++count[0] % BATCH == 0) {
                    flush(row);
                }
            });
            row.executeBatch();
        }
        connection.commit();
        execute(connection, "CREATE INDEX pair_key ON pair (one, two, edition)");
        connection.commit();
    }

    private static int unscaled(BigDecimal number) {
        return number.unscaledValue().intValueExact();
    }

    private static void insert(PreparedStatement statement, String first, String second, int... numbers) {
        try {
            statement.setString(1, first);
            statement.setString(2, second);
            for (int i = 0; i < numbers.length; i++) {
                statement.setInt(i + 3, numbers[i]);
            }
            statement.addBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void flush(PreparedStatement statement) {
        try {
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement plain = connection.createStatement()) {
            for (String sql : statements) {
                plain.execute(sql);
            }
        }
    }
}
