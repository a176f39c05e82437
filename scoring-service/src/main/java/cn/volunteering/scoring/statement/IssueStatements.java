package cn.volunteering.scoring.statement;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerAccounts;
import cn.volunteering.scoring.serial.Serials;
import cn.volunteering.scoring.statement.Statement.Order;

/** The steps of a statement, from its preparation to its issue (NX-71). */
public final class IssueStatements {

    private static final String KIND = "statement";

    private final Aggregates<Statement> statements;
    private final StatementFacts facts;
    private final ViewingTerm term;
    private final StatementSignatures signatures;
    private final Serials serials;
    private final VolunteerAccounts accounts;
    private final PlatformCalendar calendar;

    public IssueStatements(
            Aggregates<Statement> statements,
            StatementFacts facts,
            ViewingTerm term,
            StatementSignatures signatures,
            Serials serials,
            VolunteerAccounts accounts,
            PlatformCalendar calendar) {
        this.statements = statements;
        this.facts = facts;
        this.term = term;
        this.signatures = signatures;
        this.serials = serials;
        this.accounts = accounts;
        this.calendar = calendar;
    }

    /**
     * Prepares a statement.
     *
     * @throws NotFoundException if the tenant does not know the person
     * @throws AlreadyExistsException if the person has one of the year for the purpose
     * @throws RefusedException if there is nothing to state, or the acting user is the person
     */
    public Versioned<Statement> prepare(Order order, AccountId by) {
        var today = calendar.today();
        var content = facts.of(order.volunteer(), order.year());
        Statement.objectionTo(order, content, accounts.volunteerOf(by), today).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        var id = StatementId.next();
        var number = serials.next(KIND, today.getYear());
        return statements.insert(
                id.value(), Statement.prepare(id, number, order, content, by, today, term.daysOn(today)));
    }

    /** Records that the person has seen the statement that the caller has seen. */
    public Versioned<Statement> confirm(Versioned<Statement> seen, AccountId by) {
        return statements.save(seen, seen.state().confirm(accounts.volunteerOf(by), calendar.today()));
    }

    /** Issues the statement that the caller has seen. */
    public Versioned<Statement> issue(Versioned<Statement> seen, AccountId by) {
        return statements.save(seen, issued(seen.state(), by, signatures));
    }

    /** Returns the statement as the account would issue it, unsigned, or why it may not. */
    public Decision<Statement> issuable(Statement statement, AccountId by) {
        return issued(statement, by, _ -> "");
    }

    private Decision<Statement> issued(Statement statement, AccountId by, StatementSignatures signing) {
        var now = statement.state() == Statement.State.PREPARED
                ? facts.of(statement.volunteer(), statement.year())
                : statement.content();
        return statement.issue(now, by, accounts.volunteerOf(by), calendar.today(), signing);
    }

    /** Makes the statement that the caller has seen void. */
    public Versioned<Statement> makeVoid(Versioned<Statement> seen, String reason, AccountId by) {
        return statements.save(seen, seen.state().makeVoid(reason, by, accounts.volunteerOf(by), calendar.today()));
    }
}
