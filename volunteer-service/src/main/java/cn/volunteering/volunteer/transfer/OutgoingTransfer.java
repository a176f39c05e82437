package cn.volunteering.volunteer.transfer;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.DomainEvent;
import cn.volunteering.domain.Labelled;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A transfer as the giving agency keeps it (转出, NX-50).
 *
 * @param to the receiving agency as it was entered; an agency that does not exist never answers
 * @param toName what the receiving agency is called, as it was entered
 * @param sent whether the receiving agency exists and was told
 * @param reason why the receiving agency refused
 * @param leftOn the first day off the roster
 * @param travels what goes with the person, as it was when the transfer was opened; {@code null} if an earlier release
 *     opened it, whose consent said that hours and points stay
 */
public record OutgoingTransfer(
        TransferId id,
        VolunteerId volunteer,
        TenantId to,
        String toName,
        State state,
        boolean sent,
        LocalDate openedOn,
        @Nullable LocalDate consentedOn,
        @Nullable String reason,
        @Nullable LocalDate leftOn,
        @Nullable Travels travels)
        implements RegisterRecord {

    /** How far a transfer has come. */
    public enum State implements Labelled {
        /** Awaits the consent of the person. */
        REQUESTED("待本人同意"),
        /** The person does not agree. */
        DECLINED("本人不同意"),
        WITHDRAWN("已撤回"),
        /** Awaits the answer of the other agency. */
        OFFERED("待接收单位答复"),
        REFUSED("接收单位不接收"),
        /** The other agency accepts; the person still has to leave the roster. */
        ACCEPTED("接收单位已同意，待转出"),
        DEPARTED("已转出"),
        /** The person is on the roster of the other agency. */
        JOINED("已转入接收单位");

        private final String label;

        State(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        boolean isOpen() {
            return this == REQUESTED || this == OFFERED || this == ACCEPTED;
        }
    }

    /** Opens a transfer, which the person then consents to. */
    static Decision<OutgoingTransfer> open(
            TransferId id,
            Volunteer person,
            TenantId self,
            TenantId to,
            String toName,
            Travels travels,
            LocalDate today) {
        if (to.equals(self)) {
            return Decision.refused("transfer-to-self", "接收单位不能是本单位");
        }
        return person.isOnRoster()
                ? Decision.accepted(new OutgoingTransfer(
                        id, person.id(), to, toName, State.REQUESTED, false, today, null, null, null, travels))
                : Decision.refused("volunteer-not-on-roster", "只有名册中的志愿者才能转接");
    }

    /**
     * Records the consent of the person, and offers the person to the other agency.
     *
     * @param offer addressed to the other agency; {@code null} if there is no such agency
     */
    Decision<OutgoingTransfer> consent(@Nullable TransferStated offer, LocalDate today) {
        return step(State.OFFERED, offer, State.REQUESTED).map(next -> next.consented(offer != null, today));
    }

    private OutgoingTransfer consented(boolean wasSent, LocalDate on) {
        return new OutgoingTransfer(id, volunteer, to, toName, state, wasSent, openedOn, on, reason, leftOn, travels);
    }

    /** Returns why the person cannot consent or decline now; empty if they can. */
    public Optional<Refusal> objectionToAnswer() {
        return state == State.REQUESTED ? Optional.empty() : Optional.of(notNow());
    }

    /** Records that the person does not agree. */
    public Decision<OutgoingTransfer> decline() {
        return step(State.DECLINED, null, State.REQUESTED);
    }

    /** Takes the transfer back before the person leaves. */
    public Decision<OutgoingTransfer> withdraw(TenantId self) {
        var toOther = sent ? stated(self, TransferStated.Statement.WITHDRAWN, null) : null;
        return step(State.WITHDRAWN, toOther, State.REQUESTED, State.OFFERED, State.ACCEPTED);
    }

    /** Returns why the person cannot leave for the other agency now; empty if they can. */
    public Optional<Refusal> objectionToDeparture() {
        return state == State.ACCEPTED ? Optional.empty() : Optional.of(notNow());
    }

    /** Records that the person has left the roster, and reports it to the other agency. */
    Decision<OutgoingTransfer> depart(LocalDate on, TenantId self) {
        return step(State.DEPARTED, stated(self, TransferStated.Statement.DEPARTED, on), State.ACCEPTED)
                .map(next -> new OutgoingTransfer(
                        id, volunteer, to, toName, next.state, sent, openedOn, consentedOn, reason, on, travels));
    }

    /**
     * Takes over what the other agency answers. An answer that comes late or twice changes nothing.
     *
     * @param why only with a refusal
     */
    Decision<OutgoingTransfer> answered(TenantId from, TransferAnswered.Answer answer, @Nullable String why) {
        if (!from.equals(to)) {
            return Decision.refused("transfer-not-from-receiver", "答复单位不是接收单位");
        }
        return switch (answer) {
            case ACCEPTED -> takeOver(State.OFFERED, State.ACCEPTED, null);
            case REFUSED -> takeOver(State.OFFERED, State.REFUSED, why);
            case JOINED -> joined();
        };
    }

    private Decision<OutgoingTransfer> joined() {
        return state == State.DEPARTED
                ? Decision.accepted(with(State.JOINED, null), completed())
                : Decision.accepted(this);
    }

    private TransferCompleted completed() {
        return new TransferCompleted(
                id, volunteer, TransferCompleted.Side.GIVING, to, Objects.requireNonNull(leftOn), travels);
    }

    private Decision<OutgoingTransfer> takeOver(State before, State after, @Nullable String why) {
        return Decision.accepted(state == before ? with(after, why) : this);
    }

    private Decision<OutgoingTransfer> step(State next, @Nullable TransferStated event, State... from) {
        if (!Set.of(from).contains(state)) {
            return Decision.refused(notNow());
        }
        var events = event == null ? new DomainEvent[0] : new DomainEvent[] {event};
        return Decision.accepted(with(next, reason), events);
    }

    private OutgoingTransfer with(State next, @Nullable String why) {
        return new OutgoingTransfer(id, volunteer, to, toName, next, sent, openedOn, consentedOn, why, leftOn, travels);
    }

    private Refusal notNow() {
        return Refusal.of("transfer-not-now", "该转接目前“" + state.label() + "”，不能这样办理")
                .with("state", state.name());
    }

    private TransferStated stated(TenantId self, TransferStated.Statement statement, @Nullable LocalDate on) {
        return new TransferStated(to.value(), self, id, statement, null, on, null);
    }

    /** Keeps a person from being transferred twice at the same time. */
    @Override
    public Optional<String> naturalKey() {
        return state.isOpen() ? Optional.of(volunteer.value()) : Optional.empty();
    }
}
