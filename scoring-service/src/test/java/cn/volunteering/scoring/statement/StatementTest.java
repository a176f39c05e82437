package cn.volunteering.scoring.statement;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.statement.Statement.Order;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 20);
    private static final AccountId COMMITTEE = new AccountId("committee");
    private static final AccountId OWN_ACCOUNT = new AccountId("account-1");
    private static final VolunteerId PERSON = new VolunteerId("v1");
    private static final Optional<VolunteerId> SELF = Optional.of(PERSON);
    private static final Optional<VolunteerId> NOBODY = Optional.empty();
    private static final StatementContent CONTENT = content(1_200);

    @Test
    void aStatementIsSentOnceThePersonHasConfirmedIt() {
        assertThatDecision(issue(prepared(), TODAY))
                .isRefusedWith("statement-not-seen")
                .hasDetail("from", LocalDate.of(2026, 12, 23));

        var confirmed = prepared().confirm(SELF, TODAY).orThrow();

        assertThatDecision(issue(confirmed, TODAY))
                .publishes(StatementIssued.class)
                .satisfies(event -> {
                    assertThat(event.number()).isEqualTo("2026-0001");
                    assertThat(event.issuedOn()).isEqualTo(TODAY);
                });
        assertThat(issue(confirmed, TODAY).orThrow().signature()).isEqualTo("signed 2026-0001");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-22, false", "2026-12-23, true"})
    void aStatementIsSentWithoutAWordWhenTheDaysForViewingAreOver(LocalDate today, boolean sent) {
        assertThat(issue(prepared(), today).reason().isEmpty()).isEqualTo(sent);
    }

    @Test
    void onlyThePersonConfirmsAndOnlyOthersIssue() {
        assertThatDecision(prepared().confirm(NOBODY, TODAY)).isRefusedWith("statement-not-own");
        assertThatDecision(prepared().confirm(Optional.of(new VolunteerId("v2")), TODAY))
                .isRefusedWith("statement-not-own");
        var confirmed = prepared().confirm(SELF, TODAY).orThrow();
        assertThatDecision(confirmed.issue(CONTENT, OWN_ACCOUNT, SELF, TODAY, StatementTest::sign))
                .isRefusedWith("statement-of-self");
        assertThatDecision(confirmed.makeVoid("开错", OWN_ACCOUNT, SELF, TODAY)).isRefusedWith("statement-of-self");
    }

    @Test
    void confirmingAgainKeepsTheFirstDay() {
        var confirmed = prepared().confirm(SELF, TODAY).orThrow();

        assertThat(confirmed.confirm(SELF, TODAY.plusDays(1)).orThrow()).isEqualTo(confirmed);
    }

    @Test
    void whatIsSentIsWhatThePersonSaw() {
        var confirmed = prepared().confirm(SELF, TODAY).orThrow();

        assertThatDecision(confirmed.issue(content(1_199), COMMITTEE, NOBODY, TODAY, StatementTest::sign))
                .isRefusedWith("statement-outdated");
    }

    @Test
    void anIssuedStatementIsMadeVoidAndThatIsReported() {
        var issued = issue(prepared().confirm(SELF, TODAY).orThrow(), TODAY).orThrow();

        var decision = issued.makeVoid("时长更正", COMMITTEE, NOBODY, TODAY.plusDays(1));

        assertThatDecision(decision).publishes(StatementVoided.class);
        assertThat(decision.orThrow().wasIssued()).isTrue();
        assertThat(decision.orThrow().naturalKey()).isEmpty();
        assertThatDecision(decision.orThrow().makeVoid("再次", COMMITTEE, NOBODY, TODAY))
                .isRefusedWith("statement-void");
        assertThatDecision(issue(issued, TODAY)).isRefusedWith("statement-closed");
    }

    @Test
    void aPreparedStatementIsMadeVoidQuietly() {
        var decision = prepared().makeVoid("选错年度", COMMITTEE, NOBODY, TODAY);

        assertThatDecision(decision).hasNoEvents();
        assertThat(decision.orThrow().wasIssued()).isFalse();
    }

    @Test
    void nothingIsStatedOfAYearToComeOrWithoutServiceOrBySelf() {
        assertThat(codeOf(2027, CONTENT, NOBODY)).contains("statement-year-to-come");
        assertThat(codeOf(2026, content(0), NOBODY)).contains("statement-empty");
        assertThat(codeOf(2026, CONTENT, SELF)).contains("statement-of-self");
        assertThat(codeOf(2026, content(1), NOBODY)).isEmpty();
    }

    private static Optional<String> codeOf(int year, StatementContent content, Optional<VolunteerId> acting) {
        return Statement.objectionTo(order(year), content, acting, TODAY).map(Refusal::code);
    }

    private static Order order(int year) {
        return new Order(PERSON, year, Purpose.ANNUAL_APPRAISAL, "人事处");
    }

    private static Statement prepared() {
        return Statement.prepare(new StatementId("CODE"), "2026-0001", order(2026), CONTENT, COMMITTEE, TODAY, 3)
                .orThrow();
    }

    private static Decision<Statement> issue(Statement statement, LocalDate today) {
        return statement.issue(CONTENT, COMMITTEE, NOBODY, today, StatementTest::sign);
    }

    private static String sign(Statement statement) {
        return "signed " + statement.number();
    }

    private static StatementContent content(long minutes) {
        return new StatementContent("演示甲", "办公室", 2026, minutes, 1, 0, List.of(), null, null, null);
    }
}
