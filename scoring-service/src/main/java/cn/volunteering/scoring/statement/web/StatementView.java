package cn.volunteering.scoring.statement.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.domain.Versioned;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.statement.Purpose;
import cn.volunteering.scoring.statement.StatedClause;
import cn.volunteering.scoring.statement.StatedHonour;
import cn.volunteering.scoring.statement.StatedOrigin;
import cn.volunteering.scoring.statement.Statement;
import cn.volunteering.scoring.statement.StatementContent;
import cn.volunteering.scoring.statement.StatementId;
import cn.volunteering.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement as shown.
 *
 * @param id also the code on the printed form
 * @param viewableUntil the first day on which it may be issued without the person's confirmation
 * @param confirmedOn the day on which the person confirmed having seen it
 * @param signature the signed text (JWS in compact form); {@code null} before it is issued
 * @param voidedFor why it was made void
 * @param allowedActions what the caller may do now
 */
record StatementView(
        StatementId id,
        long version,
        String number,
        VolunteerId volunteerId,
        Purpose purpose,
        String recipient,
        ContentView content,
        Statement.State state,
        LocalDate preparedOn,
        LocalDate viewableUntil,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate voidedOn,
        @Nullable String voidedFor,
        @Nullable String signature,
        List<String> allowedActions) {

    StatementView {
        allowedActions = List.copyOf(allowedActions);
    }

    /**
     * Service in an agency where the person was before.
     *
     * @param agencyName {@code null} if it was not known
     */
    record BroughtLine(TenantId agency, @Nullable String agencyName, long minutes, String hours) {

        static BroughtLine of(StatedOrigin origin) {
            return new BroughtLine(
                    origin.agency(), origin.agencyName(), origin.minutes(), Hours.shown(origin.minutes()));
        }
    }

    /**
     * What a statement says.
     *
     * @param name {@code null} if it was not known
     * @param minutes served in this agency
     * @param hours the minutes as hours with two decimals
     * @param brought what the person served in the year in other agencies before
     * @param bonus points with two decimals; {@code null} if the body that appraises sets it
     * @param clause the clause on which it rests; {@code null} if no document has one
     */
    record ContentView(
            @Nullable String name,
            @Nullable String section,
            int year,
            long minutes,
            String hours,
            List<BroughtLine> brought,
            long activities,
            int stars,
            List<StatedHonour> honours,
            @Nullable String bonus,
            @Nullable StatedClause clause) {

        ContentView {
            brought = List.copyOf(brought);
            honours = List.copyOf(honours);
        }

        static ContentView of(StatementContent content) {
            return new ContentView(
                    content.name(),
                    content.section(),
                    content.year(),
                    content.minutes(),
                    Hours.shown(content.minutes()),
                    content.broughtAlong().stream().map(BroughtLine::of).toList(),
                    content.activities(),
                    content.stars(),
                    content.honours(),
                    Optional.ofNullable(content.bonusHundredths())
                            .map(hundredths -> BigDecimal.valueOf(hundredths, 2).toPlainString())
                            .orElse(null),
                    content.clause());
        }
    }

    static StatementView of(Versioned<Statement> statement, List<String> actions) {
        var it = statement.state();
        var voided = it.state() == Statement.State.VOID
                ? Optional.ofNullable(it.closing())
                : Optional.<Statement.Closing>empty();
        return new StatementView(
                it.id(),
                statement.version(),
                it.number(),
                it.volunteer(),
                it.purpose(),
                it.recipient(),
                ContentView.of(it.content()),
                it.state(),
                it.preparedOn(),
                it.viewableUntil(),
                it.confirmedOn(),
                it.issuedOn(),
                voided.map(Statement.Closing::on).orElse(null),
                voided.map(Statement.Closing::reason).orElse(null),
                it.signature(),
                actions);
    }
}
