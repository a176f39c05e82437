package cn.volunteering.scoring.statement;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.LocalDate;

/** An issued statement was made void. Does not say why. */
public record StatementVoided(
        StatementId statementId, String number, VolunteerId volunteerId, int year, LocalDate voidedOn)
        implements DomainEvent {

    public static final String TYPE = "volunteering.scoring.statement-voided.v1";

    static StatementVoided of(Statement statement, LocalDate day) {
        return new StatementVoided(statement.id(), statement.number(), statement.volunteer(), statement.year(), day);
    }
}
