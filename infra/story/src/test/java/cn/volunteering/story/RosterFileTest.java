package cn.volunteering.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RosterFileTest {

    private static final int PHONE = 3;

    @Test
    void ofGivesNobodyANumberThatASubscriberMayHave() throws IOException {
        byte[] file = RosterFile.of(1000, List.of("办公室"), List.of("第一党支部"));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(IntStream.rangeClosed(1, 1000)
                            .mapToObj(row -> sheet.getRow(row).getCell(PHONE).getStringCellValue()))
                    .allMatch(phone -> phone.matches("0951" + "0\\d{7}"))
                    .doesNotHaveDuplicates();
        }
    }
}
