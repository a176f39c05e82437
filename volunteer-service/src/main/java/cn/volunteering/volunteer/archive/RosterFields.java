package cn.volunteering.volunteer.archive;

import cn.volunteering.tenancy.archive.Disclosure;
import cn.volunteering.tenancy.archive.PersonalFields;
import cn.volunteering.volunteer.personaldata.IdentityDocument;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.personaldata.PhoneNumber;
import cn.volunteering.volunteer.personaldata.SealedText;
import cn.volunteering.volunteer.roster.Volunteer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/**
 * Shows volunteers in an export: identity document and phone number are decrypted, and the fingerprints, which only
 * this service can compare, are left out. Volunteers occur on the roster and in imports whose rows are still to be
 * written.
 */
public final class RosterFields implements PersonalFields {

    private final PersonalDataSafe safe;
    private final MongoConverter converter;

    public RosterFields(PersonalDataSafe safe, MongoConverter converter) {
        this.safe = safe;
        this.converter = converter;
    }

    @Override
    public Document shown(String collection, Document stored, Disclosure disclosure) {
        @Nullable Document state = stored.get("state", Document.class);
        if (state != null) {
            switch (collection) {
                case "volunteers" -> show(state, disclosure);
                case "roster-imports" ->
                    state.getList("prepared", Document.class)
                            .forEach(row -> show(row.get("volunteer", Document.class), disclosure));
                default -> {
                    // no other collection of this service has encrypted fields
                }
            }
        }
        return stored;
    }

    private void show(Document stored, Disclosure disclosure) {
        Volunteer volunteer = converter.read(Volunteer.class, stored);
        IdentityDocument document = safe.open(volunteer.document(), volunteer.id());
        String number = disclosure.inFull() ? document.number() : document.masked();
        stored.put("document", new Document("type", document.type().name()).append("number", number));
        @Nullable SealedText phone = volunteer.profile().phone();
        if (phone != null) {
            stored.get("profile", Document.class)
                    .put("phone", shown(safe.openPhone(phone, volunteer.id()), disclosure));
        }
        stored.remove("claims");
    }

    private static String shown(PhoneNumber phone, Disclosure disclosure) {
        return disclosure.inFull() ? phone.value() : phone.masked();
    }
}
