package cn.volunteering.activity.nationalfiling;

import cn.volunteering.national.ContentSeal;
import java.util.Base64;

/**
 * Stores the files of packages as they are: they hold names, numbers and hours, which this service stores in the clear, and
 * no identity documents.
 */
final class PlainContent implements ContentSeal {

    @Override
    public String seal(String packageId, byte[] file) {
        return Base64.getEncoder().encodeToString(file);
    }

    @Override
    public byte[] open(String packageId, String sealed) {
        return Base64.getDecoder().decode(sealed);
    }
}
