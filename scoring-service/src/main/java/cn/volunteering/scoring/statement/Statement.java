package cn.volunteering.scoring.statement;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement of honours and hours (考核证明, NX-71). The committee prepares it; the person sees it and confirms that they have;
 * then the committee issues exactly this content. It may be issued without the person's word once the days for viewing are
 * over, so nobody is left out because they have no account.
 *
 * @param number its number within the tenant and year of preparation
 * @param recipient the body that receives it, in words
 * @param viewableUntil the first day on which it may be issued without the person's confirmation
 * @param confirmedOn the day on which the person confirmed having seen it
 * @param signature the signed text; {@code null} before it is issued
 * @param closing who issued or voided it, and why; {@code null} while it is prepared
 */
public record Statement(
        StatementId id,
        String number,
        VolunteerId volunteer,
        int year,
        Purpose purpose,
        String recipient,
        StatementContent content,
        State state,
        LocalDate preparedOn,
        AccountId preparedBy,
        LocalDate viewableUntil,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate issuedOn,
        @Nullable String signature,
        @Nullable Closing closing)
        implements RegisterRecord {

    /** The longest name of a recipient, in characters. */
    public static final int LONGEST_RECIPIENT = 100;

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 300;

    /** How far a statement has come. */
    public enum State {
        PREPARED,
        ISSUED,
        VOID
    }

    /**
     * The last step of a statement.
     *
     * @param reason why it was voided; {@code null} if it was issued
     */
    public record Closing(
            LocalDate on, AccountId by, @Nullable String reason) {}

    /**
     * What a statement is asked for.
     *
     * @param recipient the body that receives it, in words
     */
    public record Order(VolunteerId volunteer, int year, Purpose purpose, String recipient) {}

    /** Returns why a statement cannot be prepared, if so. */
    static Optional<Refusal> objectionTo(
            Order order, StatementContent content, Optional<VolunteerId> acting, LocalDate today) {
        if (order.year() > today.getYear()) {
            return refusal("statement-year-to-come", "不能为尚未开始的年度开具证明");
        }
        return own(order.volunteer(), acting)
                .or(() -> content.isEmpty() ? refusal("statement-empty", "该年度没有可证明的服务时长和荣誉") : Optional.empty());
    }

    /** Prepares a statement for the person to see. */
    static Decision<Statement> prepare(
            StatementId id,
            String number,
            Order order,
            StatementContent content,
            AccountId by,
            LocalDate today,
            long viewingDays) {
        return Decision.accepted(new Statement(
                id,
                number,
                order.volunteer(),
                order.year(),
                order.purpose(),
                order.recipient(),
                content,
                State.PREPARED,
                today,
                by,
                today.plusDays(viewingDays),
                null,
                null,
                null,
                null));
    }

    /** Records that the person has seen it. Confirming again changes nothing. */
    public Decision<Statement> confirm(Optional<VolunteerId> acting, LocalDate today) {
        if (!isAbout(acting)) {
            return Decision.refused("statement-not-own", "只能确认本人的证明");
        }
        return Decision.unless(
                unlessPrepared(), () -> Decision.accepted(confirmedOn == null ? confirmed(today) : this));
    }

    /**
     * Issues it.
     *
     * @param now what the ledgers and registers say today
     */
    public Decision<Statement> issue(
            StatementContent now,
            AccountId by,
            Optional<VolunteerId> acting,
            LocalDate today,
            StatementSignatures signatures) {
        return Decision.unless(
                unlessPrepared()
                        .or(() -> own(volunteer, acting))
                        .or(() -> unseen(today))
                        .or(() -> outdated(now)),
                () -> {
                    var issued = closed(State.ISSUED, today, new Closing(today, by, null));
                    return Decision.accepted(issued.signed(signatures.sign(issued)), StatementIssued.of(issued, today));
                });
    }

    /** Makes it void. One that was only prepared was never sent, so nobody outside learns of it. */
    public Decision<Statement> makeVoid(String reason, AccountId by, Optional<VolunteerId> acting, LocalDate today) {
        var next = closed(State.VOID, issuedOn, new Closing(today, by, reason));
        return Decision.unless(
                unlessVoid().or(() -> own(volunteer, acting)),
                () -> state == State.ISSUED
                        ? Decision.accepted(next, StatementVoided.of(next, today))
                        : Decision.accepted(next));
    }

    private Optional<Refusal> unlessPrepared() {
        return state == State.PREPARED ? Optional.empty() : refusal("statement-closed", "该证明已送出或作废");
    }

    private Optional<Refusal> unlessVoid() {
        return state == State.VOID ? refusal("statement-void", "该证明已经作废") : Optional.empty();
    }

    private Optional<Refusal> unseen(LocalDate today) {
        return confirmedOn == null && today.isBefore(viewableUntil)
                ? Optional.of(
                        Refusal.of("statement-not-seen", "本人尚未确认，查看期内不能送出").with("from", viewableUntil))
                : Optional.empty();
    }

    private Optional<Refusal> outdated(StatementContent now) {
        return content.equals(now) ? Optional.empty() : refusal("statement-outdated", "数据已有变化，请作废后重新生成");
    }

    private static Optional<Refusal> own(VolunteerId volunteer, Optional<VolunteerId> acting) {
        return acting.filter(volunteer::equals).isPresent()
                ? refusal("statement-of-self", "不能办理本人的证明，请由其他管理人员办理")
                : Optional.empty();
    }

    private static Optional<Refusal> refusal(String code, String message) {
        return Optional.of(Refusal.of(code, message));
    }

    private Statement confirmed(LocalDate today) {
        return with(state, today, issuedOn, signature, closing);
    }

    private Statement closed(State next, @Nullable LocalDate issued, Closing by) {
        return with(next, confirmedOn, issued, signature, by);
    }

    private Statement signed(String text) {
        return with(state, confirmedOn, issuedOn, text, closing);
    }

    private Statement with(
            State next,
            @Nullable LocalDate confirmed,
            @Nullable LocalDate issued,
            @Nullable String text,
            @Nullable Closing last) {
        return new Statement(
                id,
                number,
                volunteer,
                year,
                purpose,
                recipient,
                content,
                next,
                preparedOn,
                preparedBy,
                viewableUntil,
                confirmed,
                issued,
                text,
                last);
    }

    /** Returns whether the statement is about the person. */
    public boolean isAbout(Optional<VolunteerId> person) {
        return person.filter(volunteer::equals).isPresent();
    }

    /** Returns whether it was sent, even if it was made void later. */
    public boolean wasIssued() {
        return issuedOn != null;
    }

    /** Keeps a person from having two statements of one year for one purpose. */
    @Override
    public Optional<String> naturalKey() {
        return state == State.VOID
                ? Optional.empty()
                : Optional.of(String.join(".", volunteer.value(), String.valueOf(year), purpose.name()));
    }
}
