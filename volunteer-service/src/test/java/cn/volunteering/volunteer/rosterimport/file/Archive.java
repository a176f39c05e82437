package cn.volunteering.volunteer.rosterimport.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives, and workbooks as archives, made part by part for tests. */
final class Archive {

    private Archive() {}

    static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    static byte[] withSheet(String sheet) {
        return withSheet(sheet, WorkbookFixture.aWorkbook().row("姓名").toBytes());
    }

    /** Returns the workbook with another text as its only sheet. */
    static byte[] withSheet(String sheet, byte[] workbook) {
        var parts = new ArrayList<String>();
        partsOf(workbook)
                .forEach((name, text) -> parts.addAll(List.of(name, name.endsWith("sheet1.xml") ? sheet : text)));
        return of(parts.toArray(String[]::new));
    }

    /** Returns the workbook with one of its parts under another name, with another text. */
    static byte[] withPartCalled(byte[] workbook, String name, String other, String text) {
        var parts = new ArrayList<String>();
        partsOf(workbook).forEach((each, content) -> {
            boolean isIt = each.equals("xl/" + name);
            parts.addAll(List.of(isIt ? "xl/" + other : each, isIt ? text : content.replace(name, other)));
        });
        return of(parts.toArray(String[]::new));
    }

    static String textOf(byte[] workbook, String part) {
        return partsOf(workbook).get(part);
    }

    private static Map<String, String> partsOf(byte[] workbook) {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    /**
     * Builds an archive from names and texts, uncompressed: the parser would take highly compressed parts for a bomb.
     */
    static byte[] of(String... namesAndTexts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static byte[] bomb(int megabytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < megabytes; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
