package cn.volunteering.activity.photos;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures as a phone takes them. */
public final class TestPictures {

    /** A text that the notes of the camera contain. */
    public static final String DEVICE = "DEMO-PHONE";

    private static final int POSITION = 0x8825;

    private TestPictures() {}

    /** Returns a red picture with a blue left half, without notes. */
    public static byte[] picture(String format, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Returns a JPEG with the notes of a camera: device, orientation, position and time. */
    public static byte[] photo(int width, int height, int orientation, String taken) {
        return with(notes(orientation, taken, ""), picture("jpeg", width, height));
    }

    static byte[] photoWithOffset(String taken, String offset) {
        return with(notes(1, taken, offset), picture("jpeg", 8, 8));
    }

    private static byte[] with(byte[] notes, byte[] jpeg) {
        var all = ByteBuffer.allocate(jpeg.length + notes.length + 10);
        all.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (notes.length + 8));
        all.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(notes);
        return all.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] notes(int orientation, String taken, String offset) {
        var tiff = ByteBuffer.allocate(256);
        tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        tiff.putShort((short) 4);
        entry(tiff, 0x0110, 2, DEVICE.length() + 1, 200);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        entry(tiff, 0x8769, 4, 1, 80);
        entry(tiff, POSITION, 4, 1, 120);
        tiff.position(80).putShort((short) 2);
        entry(tiff, 0x9003, 2, taken.length() + 1, 160);
        entry(tiff, 0x9011, 2, offset.length() + 1, 190);
        tiff.position(120).putShort((short) 1);
        entry(tiff, 1, 2, 2, 'N' << 24);
        tiff.position(160).put(taken.getBytes(StandardCharsets.US_ASCII));
        tiff.position(190).put(offset.getBytes(StandardCharsets.US_ASCII));
        tiff.position(200).put(DEVICE.getBytes(StandardCharsets.US_ASCII));
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
