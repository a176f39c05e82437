package cn.volunteering.activity.photos;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Reads, turns, shrinks and writes pictures. */
final class Drawing {

    private static final float QUALITY = 0.85f;

    /** From this orientation on, a picture lies on its side. */
    private static final int FIRST_LYING = 5;

    private Drawing() {}

    /** Reads a picture with no more pixels than it needs to be drawn well at the given side. */
    static BufferedImage read(ImageReader reader, int side) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * side));
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wanted);
    }

    /** Returns the picture turned upright on white, with no side longer than the given one. */
    static BufferedImage upright(BufferedImage from, int orientation, int side) {
        boolean lying = orientation >= FIRST_LYING;
        double scale = Math.min(1, (double) side / Math.max(from.getWidth(), from.getHeight()));
        int width = Math.max(1, (int) Math.round(scale * (lying ? from.getHeight() : from.getWidth())));
        int height = Math.max(1, (int) Math.round(scale * (lying ? from.getWidth() : from.getHeight())));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.scale(
                (double) width / (lying ? from.getHeight() : from.getWidth()),
                (double) height / (lying ? from.getWidth() : from.getHeight()));
        pen.drawImage(from, turned(orientation, from.getWidth(), from.getHeight()), null);
        pen.dispose();
        return drawn;
    }

    /** Returns what brings a picture of an orientation (EXIF 2.3, tag 274) upright. */
    private static AffineTransform turned(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** Returns the picture as a JPEG without any notes. */
    static byte[] jpeg(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
