package io.github.medpay.bench.peer;

import io.github.medpay.bench.input.FeeQuestion;
import io.github.medpay.bench.input.PairQuestion;
import io.github.medpay.code.Setting;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A database in memory, asked through JDBC with prepared statements over indexes; the arithmetic is the caller's. */
public final class SqlPeer implements Peer {

    private static final String FEE = "SELECT r.work, r.nonfacility, r.facility, r.malpractice, l.work, l.pe, l.mp"
            + " FROM rvu r, locality l WHERE r.code = ? AND r.modifier = ? AND l.mac = ? AND l.number = ?";
    private static final String PAIR = "SELECT indicator FROM pair WHERE one = ? AND two = ? AND edition = ?"
            + " AND effective <= ? AND deletion >= ? AND indicator <> 9";

    private final Connection connection;
    private final PreparedStatement statement;
    private final BigDecimal factor;
    private final int[] editions;

    private SqlPeer(Connection connection, PreparedStatement statement, BigDecimal factor, int[] editions) {
        this.connection = connection;
        this.statement = statement;
        this.factor = factor;
        this.editions = editions;
    }

    /** With the fee schedule alone. */
    public static SqlPeer ofFees(String url) {
        try {
            Connection connection = DriverManager.getConnection(url);
            BigDecimal factor = SqlLoad.fees(connection);
            return new SqlPeer(connection, connection.prepareStatement(FEE), factor, new int[0]);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the pairs alone. */
    public static SqlPeer ofPairs(String url) {
        try {
            Connection connection = DriverManager.getConnection(url);
            SqlLoad.pairs(connection);
            return new SqlPeer(connection, connection.prepareStatement(PAIR), BigDecimal.ZERO, PairRows.editions());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable BigDecimal fee(FeeQuestion question) {
        try {
            statement.setString(1, question.code());
            statement.setString(2, question.part().symbol());
            statement.setString(3, question.key().mac());
            statement.setString(4, question.key().number());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                FeeRow fee = new FeeRow(hundredths(row, 1), hundredths(row, 2), hundredths(row, 3), hundredths(row, 4));
                GpciRow gpci = new GpciRow(thousandths(row, 5), thousandths(row, 6), thousandths(row, 7));
                return fee.fee(gpci, question.setting() == Setting.FACILITY, factor);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigDecimal hundredths(ResultSet row, int column) throws SQLException {
        return BigDecimal.valueOf(row.getInt(column), 2);
    }

    private static BigDecimal thousandths(ResultSet row, int column) throws SQLException {
        return BigDecimal.valueOf(row.getInt(column), 3);
    }

    @Override
    public int indicator(PairQuestion question) {
        try {
            statement.setString(1, question.columnOne());
            statement.setString(2, question.columnTwo());
            statement.setInt(3, Editions.at(editions, question.day()));
            statement.setInt(4, question.day());
            statement.setInt(5, question.day());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getInt(1) : NO_EDIT;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
