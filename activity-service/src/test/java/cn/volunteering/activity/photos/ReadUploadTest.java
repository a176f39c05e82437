package cn.volunteering.activity.photos;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of an uploaded file (NX-54). */
class ReadUploadTest {

    private final ReadUpload reading = new ReadUpload();

    @Test
    void nothingOfTheCamerasNotesIsKept() {
        byte[] file = TestPictures.photo(40, 20, 1, "2026:11:21 09:30:00");
        assertThat(text(file)).contains("Exif", TestPictures.DEVICE);

        var upload = reading.read(file).orThrow();

        assertThat(text(upload.content())).doesNotContain("Exif", TestPictures.DEVICE);
        assertThat(text(upload.thumbnail())).doesNotContain("Exif", TestPictures.DEVICE);
        assertThat(upload.takenAt()).isEqualTo("2026-11-21T01:30:00Z");
        assertThat(upload.sha256()).hasSize(64);
    }

    @Test
    void theTimeOfTheCameraIsThatOfItsZoneIfItSaysOne() {
        assertThat(taken(TestPictures.photoWithOffset("2026:11:21 09:30:00", "+06:00")))
                .isEqualTo("2026-11-21T03:30:00Z");
        assertThat(taken(TestPictures.photoWithOffset("2026:11:21 09:30:00", "nonsense")))
                .isNull();
        assertThat(taken(TestPictures.photoWithOffset("0000:00:00 00:00:00", "")))
                .isNull();
        assertThat(taken(TestPictures.picture("jpeg", 8, 8))).isNull();
    }

    private Instant taken(byte[] file) {
        return reading.read(file).orThrow().takenAt();
    }

    @ParameterizedTest(name = "orientation {0}: blue is {1}")
    @CsvSource({"1, left", "2, right", "3, right", "4, left", "5, top", "6, top", "7, bottom", "8, bottom"})
    void thePictureIsTurnedUpright(int orientation, String blue) throws IOException {
        var upload = reading.read(TestPictures.photo(80, 40, orientation, "")).orThrow();

        boolean lying = orientation > 4;
        assertThat(upload.width()).isEqualTo(lying ? 40 : 80);
        assertThat(upload.height()).isEqualTo(lying ? 80 : 40);
        assertThat(blueSide(ImageIO.read(new ByteArrayInputStream(upload.content()))))
                .isEqualTo(blue);
    }

    private static String blueSide(BufferedImage picture) {
        int right = picture.getWidth() - 5;
        int bottom = picture.getHeight() - 5;
        boolean topLeft = isBlue(picture, 4, 4);
        return isBlue(picture, right, 4) == topLeft
                ? (topLeft ? "top" : "bottom")
                : (isBlue(picture, 4, bottom) ? "left" : "right");
    }

    private static boolean isBlue(BufferedImage picture, int x, int y) {
        int colour = picture.getRGB(x, y);
        return (colour & 0xFF) > (colour >> 16 & 0xFF);
    }

    @Test
    void theLongestSideIsBounded() {
        var upload = reading.read(TestPictures.picture("png", 5000, 1000)).orThrow();

        assertThat(upload.width()).isEqualTo(ReadUpload.SIDE);
        assertThat(upload.height()).isBetween(408, 411);
        assertThat(reading.read(TestPictures.picture("jpeg", 30, 10)).orThrow().width())
                .isEqualTo(30);
    }

    @Test
    void aFileWithMorePixelsThanAllowedIsRefusedBeforeItIsDrawn() {
        assertThatDecision(reading.read(png(10_000, 5_001))).isRefusedWith("photo-too-many-pixels");
        assertThatDecision(reading.read(png(50_000, 50_000))).isRefusedWith("photo-too-many-pixels");
        // As many pixels as allowed, of which the file has none.
        assertThatDecision(reading.read(png(10_000, 5_000))).isRefusedWith("photo-unreadable");
    }

    /** Returns the head of a PNG that announces a size. */
    private static byte[] png(int width, int height) {
        var head = ByteBuffer.allocate(33);
        head.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(head.array(), 12, 17);
        return head.putInt((int) sum.getValue()).array();
    }

    @Test
    void aFileThatIsNoPictureIsRefused() {
        assertThatDecision(reading.read(new byte[0])).isRefusedWith("photo-unreadable");
        assertThatDecision(reading.read("<svg/>".getBytes(StandardCharsets.UTF_8)))
                .isRefusedWith("photo-unreadable");
        assertThatDecision(reading.read(TestPictures.picture("gif", 8, 8))).isRefusedWith("photo-unreadable");
        byte[] jpeg = TestPictures.photo(40, 20, 1, "");
        assertThatDecision(reading.read(Arrays.copyOf(jpeg, 20))).isRefusedWith("photo-unreadable");
    }

    @Test
    void notesThatAreCutShortAreNone() {
        byte[] jpeg = TestPictures.photo(40, 20, 6, "2026:11:21 09:30:00");
        for (int length = 0; length < 280; length++) {
            assertThat(Exif.of(Arrays.copyOf(jpeg, length)).orientation()).isIn(1, 6);
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
