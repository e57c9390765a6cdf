// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.passeur.picture.Palette;
import org.passeur.picture.Rgb;
import org.passeur.report.document.Cell;
import org.passeur.report.document.Inline;
import org.passeur.report.document.Table;
import org.passeur.report.document.Tone;
import org.passeur.report.internal.Words;

/** Writes one table as a sheet; groups become a first column, so that filters and pivots work. */
@SuppressWarnings("null")
final class XlsxSheet {

    private static final int WIDEST = 60;

    private final XSSFWorkbook workbook;
    private final Locale locale;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    XlsxSheet(XSSFWorkbook workbook, Locale locale) {
        this.workbook = workbook;
        this.locale = locale;
    }

    void write(Table table, String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        int shift = table.grouped() ? 1 : 0;
        List<String> head = new ArrayList<>();
        if (shift > 0) {
            head.add(Words.get(locale, "sheet.group"));
        }
        table.columns().forEach(column -> head.add(column.heading()));
        int[] widths = new int[head.size()];
        XSSFRow first = sheet.createRow(0);
        for (int i = 0; i < head.size(); i++) {
            XSSFCell cell = first.createCell(i);
            cell.setCellValue(XlsxWriter.text(head.get(i)));
            boolean right = i >= shift && table.columns().get(i - shift).kind().right();
            cell.setCellStyle(style("head" + right, s -> head(s, right)));
            widths[i] = Math.max(widths[i], head.get(i).length() + 4);
        }
        int number = 1;
        for (Table.Group group : table.groups()) {
            for (List<Cell> row : group.rows()) {
                XSSFRow line = sheet.createRow(number++);
                if (shift > 0) {
                    words(line.createCell(0), group.title());
                    widths[0] = Math.max(widths[0], group.title().length() + 2);
                }
                for (int i = 0; i < row.size(); i++) {
                    cell(line.createCell(i + shift), row.get(i));
                    widths[i + shift] = Math.max(widths[i + shift], CellText.of(row.get(i), locale).length() + 2);
                }
            }
        }
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, Math.clamp(widths[i], 8, WIDEST) * 256);
        }
        sheet.createFreezePane(Math.min(1, head.size() - 1), 1);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, number - 1), 0, head.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void cell(XSSFCell to, Cell cell) {
        switch (cell) {
            case Cell.Words words -> words(to, Inline.plain(words.runs()));
            case Cell.Figure figure -> {
                to.setCellValue(figure.value());
                String unit = figure.unit().replace("\"", "");
                String format = figure.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(figure.decimals());
                String whole = unit.isEmpty() ? format : format + "\" " + unit + "\"";
                to.setCellStyle(style("number" + whole, s -> s.setDataFormat(format(whole))));
            }
            case Cell.Percent percent -> {
                to.setCellValue(percent.part());
                to.setCellStyle(style("percent", s -> s.setDataFormat(format("0.#%"))));
            }
            case Cell.Day day -> {
                to.setCellValue(day.date());
                String pattern = "fr".equals(locale.getLanguage()) ? "dd/mm/yyyy" : "d mmm yyyy";
                to.setCellStyle(style("day", s -> {
                    s.setDataFormat(format(pattern));
                    s.setAlignment(HorizontalAlignment.LEFT);
                }));
            }
            case Cell.Level level -> {
                to.setCellValue(XlsxWriter.text(level.label()));
                to.setCellStyle(style("level" + level.tone(), s -> s.setFont(tone(level.tone()))));
            }
            case Cell.Empty empty -> to.setBlank();
            case Cell.Hidden hidden -> to.setCellValue(Words.get(locale, "hidden"));
        }
    }

    private void words(XSSFCell to, String words) {
        to.setCellValue(XlsxWriter.text(words));
        to.setCellStyle(style("words", s -> {
            s.setWrapText(true);
            s.setVerticalAlignment(VerticalAlignment.TOP);
        }));
    }

    private void head(XSSFCellStyle style, boolean right) {
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setFillForegroundColor(colour(Palette.LIGHT.surface()));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(Palette.LIGHT.muted()));
        if (right) {
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
    }

    private XSSFFont tone(Tone tone) {
        XSSFFont font = workbook.createFont();
        font.setColor(colour(switch (tone) {
            case GOOD -> Palette.LIGHT.good();
            case WARNING -> Palette.LIGHT.warning();
            case BAD -> Palette.LIGHT.bad();
            case NEUTRAL -> Palette.LIGHT.text();
        }));
        font.setBold(tone == Tone.BAD);
        return font;
    }

    private short format(String pattern) {
        return workbook.createDataFormat().getFormat(pattern);
    }

    private XSSFColor colour(Rgb rgb) {
        return new XSSFColor(new byte[] { (byte) rgb.red(), (byte) rgb.green(), (byte) rgb.blue() }, null);
    }

    private XSSFCellStyle style(String key, Consumer<XSSFCellStyle> make) {
        return styles.computeIfAbsent(key, k -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            make.accept(style);
            return style;
        });
    }
}
