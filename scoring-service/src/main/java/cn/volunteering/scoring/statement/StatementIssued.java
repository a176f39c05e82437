package cn.volunteering.scoring.statement;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.LocalDate;

/** A statement for the appraisal was issued. Does not carry what it says. */
public record StatementIssued(
        StatementId statementId, String number, VolunteerId volunteerId, int year, Purpose purpose, LocalDate issuedOn)
        implements DomainEvent {

    public static final String TYPE = "volunteering.scoring.statement-issued.v1";

    static StatementIssued of(Statement statement, LocalDate day) {
        return new StatementIssued(
                statement.id(), statement.number(), statement.volunteer(), statement.year(), statement.purpose(), day);
    }
}
