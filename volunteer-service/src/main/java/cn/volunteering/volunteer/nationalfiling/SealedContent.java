package cn.volunteering.volunteer.nationalfiling;

import cn.volunteering.domain.Identifier;
import cn.volunteering.national.ContentSeal;
import cn.volunteering.volunteer.personaldata.PersonalDataCipher;
import cn.volunteering.volunteer.personaldata.SealedText;
import java.util.Base64;

/** Encrypts the files of packages like the identity documents in them. */
final class SealedContent implements ContentSeal {

    private static final String FIELD = "national-package";

    private final PersonalDataCipher cipher;

    SealedContent(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    private record PackageId(String value) implements Identifier {}

    @Override
    public String seal(String packageId, byte[] file) {
        String text = Base64.getEncoder().encodeToString(file);
        return cipher.seal(text, new PackageId(packageId), FIELD).value();
    }

    @Override
    public byte[] open(String packageId, String sealed) {
        return Base64.getDecoder().decode(cipher.open(new SealedText(sealed), new PackageId(packageId), FIELD));
    }
}
