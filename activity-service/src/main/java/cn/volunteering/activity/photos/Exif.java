package cn.volunteering.activity.photos;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The three fields of a camera's notes (EXIF) that the archive reads; position and device are not kept.
 *
 * @param orientation how the picture must be turned, 1 to 8
 * @param taken local day and time of the exposure, or empty
 * @param offset its distance from UTC, or empty
 */
record Exif(int orientation, String taken, String offset) {

    static final Exif NONE = new Exif(1, "", "");

    /** Reads the notes of a JPEG. Notes that are cut short or broken are read as far as they go, or are none. */
    static Exif of(byte[] jpeg) {
        try {
            return of(JpegMetadataReader.readMetadata(new ByteArrayInputStream(jpeg), List.of(new ExifReader())));
        } catch (JpegProcessingException | IOException | RuntimeException e) {
            return NONE;
        }
    }

    private static Exif of(Metadata notes) {
        var picture = notes.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var exposure = notes.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        Integer turn = picture == null ? null : picture.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return new Exif(
                turn == null || turn < 1 || turn > 8 ? 1 : turn,
                text(exposure, ExifDirectoryBase.TAG_DATETIME_ORIGINAL),
                text(exposure, ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL));
    }

    private static String text(@Nullable ExifSubIFDDirectory notes, int field) {
        return notes == null
                ? ""
                : Objects.requireNonNullElse(notes.getString(field), "").strip();
    }
}
