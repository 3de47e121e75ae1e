package org.dateline.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A kept statement is as good as a new one. */
class StatementKeeperTest {

    private static final String NUMBERS =
            "with recursive n(i) as (values (1) union all select i + 1 from n where i < ?) select i from n";

    private Connection plain;
    private StatementKeeper keeper;

    @BeforeEach
    void open() throws SQLException {
        plain = DriverManager.getConnection("jdbc:sqlite::memory:");
        keeper = new StatementKeeper(plain);
    }

    @AfterEach
    void close() throws SQLException {
        keeper.close();
    }

    @Test
    void theSameWordsCanBeReadTwiceAtOnce() throws SQLException {
        try (PreparedStatement one = keeper.prepareStatement(NUMBERS);
                PreparedStatement other = keeper.prepareStatement(NUMBERS)) {
            one.setInt(1, 3);
            other.setInt(1, 2);
            ResultSet ofOne = one.executeQuery();
            ResultSet ofOther = other.executeQuery();
            assertThat(ofOne.next()).isTrue();
            assertThat(ofOther.next()).isTrue();
            assertThat(ofOne.next()).isTrue();
            assertThat(ofOther.next()).isTrue();
            assertThat(ofOne.next()).isTrue();
            assertThat(ofOther.next()).isFalse();
            assertThat(ofOne.getInt(1)).isEqualTo(3);
        }
    }

    @Test
    void valuesAreForgotten() throws SQLException {
        try (PreparedStatement statement = keeper.prepareStatement("select ?")) {
            statement.setString(1, "left over");
            statement.executeQuery().close();
        }
        try (PreparedStatement statement = keeper.prepareStatement("select ?");
                ResultSet row = statement.executeQuery()) {
            assertThat(row.getString(1)).isNull();
        }
    }

    @Test
    void whoeverClosesTwiceTakesNothingFromTheNext() throws SQLException {
        PreparedStatement first = keeper.prepareStatement(NUMBERS);
        first.close();
        try (PreparedStatement second = keeper.prepareStatement(NUMBERS)) {
            first.close();
            second.setInt(1, 1);
            assertThat(second.executeQuery().next()).isTrue();
        }
        assertThat(first.isClosed()).isTrue();
    }

    @Test
    void manyStatementsDoNotPileUp() throws SQLException {
        for (int i = 0; i < 2000; i++) {
            try (PreparedStatement statement = keeper.prepareStatement("select " + i);
                    ResultSet row = statement.executeQuery()) {
                assertThat(row.getInt(1)).isEqualTo(i);
            }
        }
        assertThat(keeper.resting()).isLessThanOrEqualTo(StatementKeeper.MOST);
    }

    @Test
    void tablesMayChangeBetween() throws SQLException {
        keeper.createStatement().execute("create table t (a)");
        try (PreparedStatement statement = keeper.prepareStatement("select * from t")) {
            assertThat(statement.executeQuery().getMetaData().getColumnCount()).isEqualTo(1);
        }
        keeper.createStatement().execute("alter table t add column b");
        keeper.createStatement().execute("insert into t values (1, 2)");
        try (PreparedStatement statement = keeper.prepareStatement("select * from t");
                ResultSet row = statement.executeQuery()) {
            assertThat(row.getInt("b")).isEqualTo(2);
        }
    }

    @Test
    void closesWithItsConnection() throws SQLException {
        keeper.prepareStatement(NUMBERS).close();
        keeper.close();
        assertThat(plain.isClosed()).isTrue();
        assertThatThrownBy(() -> keeper.prepareStatement(NUMBERS)).isInstanceOf(SQLException.class);
    }
}
