package cn.volunteering.volunteer.personaldata;

import cn.volunteering.domain.Identifier;

/**
 * The seam behind which personal data is encrypted. {@link AesGcmCipher} is in use; if the law requires SM4 and SM3,
 * another implementation replaces it. Old texts stay readable, because each names its algorithm.
 */
public interface PersonalDataCipher {

    /** Encrypts a text for one field of one owner in the bound tenant. It can be opened only in that place. */
    SealedText seal(String text, Identifier owner, String field);

    /**
     * Encrypts a text that only the given tenant can open, for a letter from the bound tenant to that one.
     *
     * @param tenant the id of the tenant that opens it, with the same owner and field
     */
    SealedText sealFor(String tenant, String text, Identifier owner, String field);

    /**
     * Decrypts a text that was sealed for this place.
     *
     * @throws UnreadablePersonalDataException if the key is not known, the text was changed, or it belongs elsewhere
     */
    String open(SealedText sealed, Identifier owner, String field);

    /** Returns the keyed hash that finds equal texts of the bound tenant. */
    Fingerprint fingerprint(String text);
}
