package cn.volunteering.volunteer.archive;

import cn.volunteering.national.ContentSeal;
import cn.volunteering.national.store.NationalExchange;
import cn.volunteering.tenancy.archive.Disclosure;
import cn.volunteering.tenancy.archive.PersonalFields;
import cn.volunteering.volunteer.personaldata.IdentityDocument;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.personaldata.PhoneNumber;
import cn.volunteering.volunteer.personaldata.SealedText;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.transfer.IncomingTransfer;
import java.util.Base64;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/**
 * Shows volunteers in an export: identity document and phone number are decrypted, and the fingerprints, which only
 * this service can compare, are left out. Volunteers occur on the roster and in imports whose rows are still to be
 * written. The files of packages for the national system and people who come from other agencies hold documents, too.
 */
public final class RosterFields implements PersonalFields {

    private final PersonalDataSafe safe;
    private final ContentSeal packages;
    private final MongoConverter converter;

    public RosterFields(PersonalDataSafe safe, ContentSeal packages, MongoConverter converter) {
        this.safe = safe;
        this.packages = packages;
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
                case "registers" -> showRegister(stored, state, disclosure);
                default -> {
                    // no other collection of this service has encrypted fields
                }
            }
        }
        return stored;
    }

    private void showRegister(Document stored, Document state, Disclosure disclosure) {
        switch (stored.getString("kind")) {
            case NationalExchange.CONTENT_KIND -> showPackage(stored, state, disclosure);
            case IncomingTransfer.KIND -> showTransfer(state, disclosure);
            default -> {
                // no other register of this service has encrypted fields
            }
        }
    }

    /** Shows the file of a package for the national system; masked, only that there is one. */
    private void showPackage(Document stored, Document state, Disclosure disclosure) {
        String id = stored.getString("_id").substring(NationalExchange.CONTENT_KIND.length() + 1);
        byte[] file = packages.open(id, state.getString("file"));
        state.put("file", disclosure.inFull() ? Base64.getEncoder().encodeToString(file) : "");
    }

    /** Shows what travels with a person from another agency while it is needed. */
    private void showTransfer(Document state, Disclosure disclosure) {
        var transfer = converter.read(IncomingTransfer.class, state);
        var person = transfer.person();
        if (person != null) {
            var document = safe.open(person.documentType(), person.document(), transfer.id());
            var shown = state.get("person", Document.class);
            shown.put("document", disclosure.inFull() ? document.number() : document.masked());
            if (person.phone() != null) {
                shown.put("phone", shown(safe.openPhone(person.phone(), transfer.id()), disclosure));
            }
        }
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
