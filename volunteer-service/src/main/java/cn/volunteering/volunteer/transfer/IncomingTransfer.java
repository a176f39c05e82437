package cn.volunteering.volunteer.transfer;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Labelled;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A transfer as the receiving agency keeps it (转入, NX-50).
 *
 * @param name the person's name
 * @param person what travels with the person; {@code null} once it is no longer needed
 * @param section the section that the agency named, with the branch
 * @param reason why the agency refused
 * @param volunteer the entry on the roster, once there is one
 * @param travels what goes with the person; {@code null} if an earlier release of the giving agency opened the transfer
 */
public record IncomingTransfer(
        TransferId id,
        TenantId from,
        String name,
        @Nullable TransferredPerson person,
        State state,
        LocalDate receivedOn,
        @Nullable UnitId section,
        @Nullable UnitId branch,
        @Nullable String reason,
        @Nullable VolunteerId volunteer,
        @Nullable LocalDate joinedOn,
        @Nullable Travels travels)
        implements RegisterRecord {

    /** The name of the register. */
    public static final String KIND = "incoming-transfer";

    /** How far a transfer has come. */
    public enum State implements Labelled {
        /** Awaits the answer of the agency. */
        OFFERED("待答复"),
        WITHDRAWN("转出单位已撤回"),
        REFUSED("不接收"),
        /** Accepted; the person still has to leave the other roster. */
        ACCEPTED("已同意，待转出单位办理"),
        /** The person is on the roster. */
        JOINED("已转入");

        private final String label;

        State(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Returns the transfer as an agency receives it. */
    static IncomingTransfer offered(
            TransferId id, TenantId from, TransferredPerson person, @Nullable Travels travels, LocalDate today) {
        return new IncomingTransfer(
                id, from, person.displayName(), person, State.OFFERED, today, null, null, null, null, null, travels);
    }

    /** Accepts the person in a section, and answers. */
    Decision<IncomingTransfer> accept(UnitId into, @Nullable UnitId branchInto, TenantId self) {
        return Decision.unless(
                unlessOffered(),
                () -> Decision.accepted(
                        accepted(into, branchInto), answer(self, TransferAnswered.Answer.ACCEPTED, null)));
    }

    private IncomingTransfer accepted(UnitId into, @Nullable UnitId branchInto) {
        return new IncomingTransfer(
                id, from, name, person, State.ACCEPTED, receivedOn, into, branchInto, null, null, null, travels);
    }

    /** Refuses the person with a reason, and answers. */
    public Decision<IncomingTransfer> refuse(String why, TenantId self) {
        return Decision.unless(
                unlessOffered(),
                () -> Decision.accepted(ended(State.REFUSED, why), answer(self, TransferAnswered.Answer.REFUSED, why)));
    }

    /** Returns why the transfer cannot be answered now; empty if it can. */
    public Optional<Refusal> unlessOffered() {
        return state == State.OFFERED
                ? Optional.empty()
                : Optional.of(Refusal.of("transfer-answered", "该转接目前“" + state.label() + "”，不能答复")
                        .with("state", state.name()));
    }

    /** Takes over that the giving agency takes the offer back. Repeating it changes nothing. */
    Decision<IncomingTransfer> withdrawn() {
        return Decision.accepted(
                state == State.OFFERED || state == State.ACCEPTED ? ended(State.WITHDRAWN, null) : this);
    }

    /** Returns whether the person is expected. */
    boolean awaitsPerson() {
        return state == State.ACCEPTED;
    }

    /** Records that the person is on the roster, and answers; reports it to the agency's own services, too. */
    Decision<IncomingTransfer> joined(VolunteerId entry, LocalDate on, TenantId self) {
        var next = new IncomingTransfer(
                id, from, name, null, State.JOINED, receivedOn, section, branch, null, entry, on, travels);
        return Decision.accepted(
                next,
                answer(self, TransferAnswered.Answer.JOINED, null),
                new TransferCompleted(id, entry, TransferCompleted.Side.RECEIVING, from, on, travels));
    }

    private IncomingTransfer ended(State next, @Nullable String why) {
        return new IncomingTransfer(id, from, name, null, next, receivedOn, section, branch, why, null, null, travels);
    }

    private TransferAnswered answer(TenantId self, TransferAnswered.Answer answer, @Nullable String why) {
        return new TransferAnswered(from.value(), self, id, answer, why);
    }
}
