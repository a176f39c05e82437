package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.volunteer.personaldata.IdentityDocument;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.personaldata.PhoneNumber;
import java.util.Map;

/**
 * Shows personal data in the clear, for a stated purpose. It writes the audit entry first, so that no failure can leave
 * a disclosure unrecorded.
 */
public final class DisclosePersonalData {

    private final PersonalDataSafe safe;
    private final AuditLog audit;

    public DisclosePersonalData(PersonalDataSafe safe, AuditLog audit) {
        this.safe = safe;
        this.audit = audit;
    }

    /** Returns the identity document of the volunteer. */
    public IdentityDocument document(Volunteer volunteer, String purpose) {
        record("identity-number-disclosed", volunteer, purpose);
        return safe.open(volunteer.document(), volunteer.id());
    }

    /**
     * Returns the phone number of the volunteer.
     *
     * @throws NotFoundException if no phone number is known
     */
    public PhoneNumber phone(Volunteer volunteer, String purpose) {
        var sealed = volunteer.profile().phone();
        if (sealed == null) {
            throw new NotFoundException("phones", volunteer.id().value());
        }
        record("phone-disclosed", volunteer, purpose);
        return safe.openPhone(sealed, volunteer.id());
    }

    private void record(String action, Volunteer volunteer, String purpose) {
        audit.record(action, "volunteer/" + volunteer.id().value(), Map.of("purpose", purpose));
    }
}
