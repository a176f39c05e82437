package cn.volunteering.volunteer.personaldata;

import cn.volunteering.domain.Identifier;

/**
 * The seam behind which personal data is encrypted. {@link AesGcmCipher} is the one in use; where the law asks for SM4
 * and SM3, another implementation takes its place and old texts stay readable by the algorithm they name.
 */
public interface PersonalDataCipher {

    /** Encrypts a text for one field of one owner in the bound tenant. It can be opened only for that same place. */
    SealedText seal(String text, Identifier owner, String field);

    /**
     * Decrypts a text that was sealed for this place.
     *
     * @throws UnreadablePersonalDataException if the key is not known, the text was changed, or it belongs elsewhere
     */
    String open(SealedText sealed, Identifier owner, String field);

    /** The keyed hash by which equal texts of the bound tenant are found. */
    Fingerprint fingerprint(String text);
}
