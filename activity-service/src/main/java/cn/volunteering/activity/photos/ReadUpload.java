package cn.volunteering.activity.photos;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads an uploaded file as a picture and draws it again, turned upright and no larger than needed. The size is read
 * before any pixel, and few pictures are drawn at a time, so that no file can take more memory than planned.
 */
public final class ReadUpload {

    /** The longest side of an archived picture, in pixels. */
    static final int SIDE = 2048;

    /** The longest side of a thumbnail, in pixels. */
    static final int THUMBNAIL_SIDE = 320;

    /** The most pixels of a file that is read. */
    static final long MOST_PIXELS = 50_000_000;

    private static final int AT_A_TIME = 2;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    private final Semaphore free = new Semaphore(AT_A_TIME);

    /** Returns the upload, or why it is refused. */
    public Decision<Upload> read(byte[] file) {
        free.acquireUninterruptibly();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? read(file, readers.next(), in) : unreadable();
        } catch (IOException | RuntimeException e) {
            // A decoder fails in many ways on a file that is broken or made to break it.
            return unreadable();
        } finally {
            free.release();
        }
    }

    private static Decision<Upload> read(byte[] file, ImageReader reader, MemoryCacheImageInputStream in)
            throws IOException {
        try {
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return unreadable();
            }
            reader.setInput(in, true, true);
            var tooLarge = tooLarge((long) reader.getWidth(0) * reader.getHeight(0));
            return tooLarge.isPresent() ? Decision.refused(tooLarge.get()) : Decision.accepted(drawn(file, reader));
        } finally {
            reader.dispose();
        }
    }

    private static Optional<Refusal> tooLarge(long pixels) {
        return pixels > MOST_PIXELS
                ? Optional.of(
                        Refusal.of("photo-too-many-pixels", "照片不能超过 5000 万像素").with("pixels", pixels))
                : Optional.empty();
    }

    private static Upload drawn(byte[] file, ImageReader reader) throws IOException {
        var notes = Exif.of(file);
        BufferedImage picture = Drawing.upright(Drawing.read(reader, SIDE), notes.orientation(), SIDE);
        return new Upload(
                CaptureTime.of(notes),
                sha256(file),
                picture.getWidth(),
                picture.getHeight(),
                Drawing.jpeg(picture),
                Drawing.jpeg(Drawing.upright(picture, 1, THUMBNAIL_SIDE)));
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Decision<Upload> unreadable() {
        return Decision.refused("photo-unreadable", "文件不是可读取的 JPEG 或 PNG 图片");
    }
}
