package cn.volunteering.volunteer.transfer;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.AdvanceVolunteer;
import cn.volunteering.volunteer.roster.Volunteer;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The steps of the giving agency and of the person (NX-50). */
public final class SendTransfer {

    private final Aggregates<OutgoingTransfer> transfers;
    private final Aggregates<Volunteer> volunteers;
    private final AdvanceVolunteer advance;
    private final PersonalDataSafe safe;
    private final TenantDirectory tenants;
    private final TravelRule rule;
    private final PlatformCalendar calendar;

    public SendTransfer(
            Aggregates<OutgoingTransfer> transfers,
            Aggregates<Volunteer> volunteers,
            AdvanceVolunteer advance,
            PersonalDataSafe safe,
            TenantDirectory tenants,
            TravelRule rule,
            PlatformCalendar calendar) {
        this.transfers = transfers;
        this.volunteers = volunteers;
        this.advance = advance;
        this.safe = safe;
        this.tenants = tenants;
        this.rule = rule;
        this.calendar = calendar;
    }

    /**
     * Opens a transfer for a person.
     *
     * @param to the receiving agency; whether it exists is not said, because ids of tenants must not be found by trying
     * @throws AlreadyExistsException if a transfer of the person is under way
     * @throws RefusedException if the person is not on the roster, or the agency is the person's own
     */
    public Versioned<OutgoingTransfer> open(Volunteer person, TenantId to, String toName) {
        var id = TransferId.next();
        var today = calendar.today();
        return transfers.insert(
                id.value(),
                OutgoingTransfer.open(id, person, TenantScope.tenant(), to, toName, rule.inForceOn(today), today));
    }

    /** Records the consent of the person whom the transfer concerns, and offers the person to the other agency. */
    public Versioned<OutgoingTransfer> consent(TransferId id, Volunteer person) {
        return transfers.change(id.value(), it -> it.consent(offer(it, person), calendar.today()));
    }

    private @Nullable TransferStated offer(OutgoingTransfer transfer, Volunteer person) {
        boolean exists = tenants.find(transfer.to())
                .filter(TenantEntry::isActive)
                .filter(tenant -> tenant.kind() == TenantKind.AGENCY)
                .isPresent();
        return exists
                ? new TransferStated(
                        transfer.to().value(),
                        TenantScope.tenant(),
                        transfer.id(),
                        TransferStated.Statement.OFFERED,
                        travelling(transfer, person),
                        null,
                        transfer.travels())
                : null;
    }

    /** Returns what travels with the person, sealed so that only the other agency can open it. */
    private TransferredPerson travelling(OutgoingTransfer transfer, Volunteer person) {
        String reader = transfer.to().value();
        var document = safe.open(person.document(), person.id());
        var phone = person.profile().phone();
        return new TransferredPerson(
                person.profile().displayName(),
                document.type(),
                safe.sealFor(reader, document, transfer.id()),
                phone == null ? null : safe.sealFor(reader, safe.openPhone(phone, person.id()), transfer.id()),
                person.profile().partyMember(),
                person.profile().partyStatus(),
                person.profile().skills(),
                person.national(),
                person.standing().firstJoined());
    }

    /** Records that the person does not agree. */
    public Versioned<OutgoingTransfer> decline(TransferId id) {
        return transfers.change(id.value(), OutgoingTransfer::decline);
    }

    /** Takes the transfer back. */
    public Versioned<OutgoingTransfer> withdraw(TransferId id) {
        return transfers.change(id.value(), it -> it.withdraw(TenantScope.tenant()));
    }

    /**
     * Takes the person off the roster and reports it to the other agency. Repeating it after a failure completes it.
     *
     * @param on the first day off the roster, if the person has not left already
     * @throws RefusedException if the other agency has not accepted, or the day does not suit
     * @throws ConflictException if the transfer has changed since
     */
    public Versioned<OutgoingTransfer> depart(Versioned<OutgoingTransfer> seen, LocalDate on) {
        var transfer = seen.state();
        transfer.objectionToDeparture().ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        var left = leave(volunteers.get(transfer.volunteer().value()), on, transfer.toName());
        return transfers.save(seen, transfer.depart(left, TenantScope.tenant()));
    }

    private LocalDate leave(Versioned<Volunteer> person, LocalDate on, String toName) {
        var off = person.state().isOnRoster() ? advance.leave(person, on, "关系转接至" + toName) : person;
        return Objects.requireNonNull(off.state().standing().leftOn());
    }
}
