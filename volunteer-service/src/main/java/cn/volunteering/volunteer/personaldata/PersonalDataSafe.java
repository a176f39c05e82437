package cn.volunteering.volunteer.personaldata;

import cn.volunteering.domain.Identifier;

/** Seals and opens the personal fields of a volunteer, each with its own field name, on top of the cipher. */
public final class PersonalDataSafe {

    private static final String DOCUMENT = "identity-document";
    private static final String PHONE = "phone";

    private final PersonalDataCipher cipher;

    public PersonalDataSafe(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    /** Seals an identity document for its owner. */
    public SealedDocument seal(IdentityDocument document, Identifier owner) {
        return new SealedDocument(
                document.type(), cipher.seal(document.number(), owner, DOCUMENT), fingerprint(document));
    }

    /** Returns the fingerprint under which the document would be stored. */
    public Fingerprint fingerprint(IdentityDocument document) {
        return cipher.fingerprint(document.type().code() + ":" + document.number());
    }

    /** Seals the number of an identity document so that only another tenant can open it. */
    public SealedText sealFor(String tenant, IdentityDocument document, Identifier owner) {
        return cipher.sealFor(tenant, document.number(), owner, DOCUMENT);
    }

    /** Seals a phone number so that only another tenant can open it. */
    public SealedText sealFor(String tenant, PhoneNumber phone, Identifier owner) {
        return cipher.sealFor(tenant, phone.value(), owner, PHONE);
    }

    /** Opens the identity document of its owner. */
    public IdentityDocument open(SealedDocument sealed, Identifier owner) {
        return open(sealed.type(), sealed.number(), owner);
    }

    /** Opens the identity document of its owner. */
    public IdentityDocument open(DocumentType type, SealedText number, Identifier owner) {
        return new IdentityDocument(type, cipher.open(number, owner, DOCUMENT));
    }

    /** Seals a phone number for its owner. */
    public SealedText seal(PhoneNumber phone, Identifier owner) {
        return cipher.seal(phone.value(), owner, PHONE);
    }

    /** Opens the phone number of its owner. */
    public PhoneNumber openPhone(SealedText sealed, Identifier owner) {
        return new PhoneNumber(cipher.open(sealed, owner, PHONE));
    }

    /** Returns the masked identity number. */
    public String masked(SealedDocument sealed, Identifier owner) {
        return open(sealed, owner).masked();
    }

    /** Returns the masked phone number. */
    public String maskedPhone(SealedText sealed, Identifier owner) {
        return openPhone(sealed, owner).masked();
    }
}
