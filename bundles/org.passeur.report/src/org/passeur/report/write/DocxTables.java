// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.report.write;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.passeur.picture.Palette;
import org.passeur.picture.Rgb;
import org.passeur.report.document.Block;
import org.passeur.report.document.Cell;
import org.passeur.report.document.Column;
import org.passeur.report.document.Table;
import org.passeur.report.document.Tone;
import org.passeur.report.internal.Words;

/** Writes tables into a Word document: heads repeated on each page, rows never torn apart, figures at the right. */
@SuppressWarnings("null")
final class DocxTables {

    private static final int WIDTH = 9860;
    /** About the width of a letter, in twentieths of a point. */
    private static final int LETTER = 95;
    /** The same for levels, which may be bold. */
    private static final int BOLD_LETTER = 120;
    private static final String LINE = hex(Palette.LIGHT.line());
    private static final String SURFACE = hex(Palette.LIGHT.surface());

    private final XWPFDocument docx;
    private final Locale locale;

    DocxTables(XWPFDocument docx, Locale locale) {
        this.docx = docx;
        this.locale = locale;
    }

    /**
     * @param heading what the table stands under: a title that only repeats it is not shown again
     */
    void write(Table table, String heading) {
        if (!table.title().isEmpty() && !table.title().equals(heading)) {
            XWPFParagraph caption = docx.createParagraph();
            caption.setStyle("Caption");
            DocxRuns.write(caption, table.title());
        }
        if (table.size() == 0) {
            XWPFParagraph nothing = docx.createParagraph();
            nothing.setStyle("Note");
            DocxRuns.write(nothing, table.nothing().isEmpty() ? Words.get(locale, "table.empty") : table.nothing());
            return;
        }
        int[] widths = widths(table);
        XWPFTable made = create(widths, true);
        XWPFTableRow head = made.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            Column column = table.columns().get(i);
            XWPFParagraph paragraph = first(head.getCell(i), "CellHead", column.kind().right());
            DocxRuns.write(paragraph, column.heading());
            bottom(head.getCell(i));
        }
        for (Table.Group group : table.groups()) {
            if (!group.title().isEmpty()) {
                group(made, group.title(), widths);
            }
            for (List<Cell> row : group.rows()) {
                row(made, table.columns(), row, widths);
            }
        }
        gap();
    }

    private void group(XWPFTable made, String title, int[] widths) {
        XWPFTableRow row = made.insertNewTableRow(made.getNumberOfRows());
        XWPFTableCell cell = row.createCell();
        cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(widths.length));
        cell.setColor(SURFACE);
        DocxRuns.write(first(cell, "CellHead", false), title);
        row.setCantSplitRow(true);
    }

    private void row(XWPFTable made, List<Column> columns, List<Cell> cells, int[] widths) {
        XWPFTableRow row = made.insertNewTableRow(made.getNumberOfRows());
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.createCell();
            width(cell, widths[i]);
            XWPFParagraph paragraph = first(cell, "Cell", columns.get(i).kind().right());
            switch (cells.get(i)) {
                case Cell.Words words -> DocxRuns.write(paragraph, words.runs());
                case Cell.Level level -> {
                    XWPFRun run = paragraph.createRun();
                    run.setText(HtmlWriter.clean(level.label()));
                    run.setColor(hex(colour(level.tone())));
                    if (level.tone() == Tone.BAD) {
                        run.setBold(true);
                    }
                }
                case Cell other -> DocxRuns.write(paragraph, CellText.of(other, locale).replace(' ', '\u00a0'));
            }
        }
    }

    /** What the document says about itself. */
    void facts(List<About.Fact> facts) {
        XWPFTable made = create(new int[] { 2400, WIDTH - 2400 }, false);
        for (int i = 0; i < facts.size(); i++) {
            XWPFTableRow row = i == 0 ? made.getRow(0) : made.createRow();
            XWPFParagraph label = first(row.getCell(0), "Cell", false);
            XWPFRun run = label.createRun();
            run.setText(HtmlWriter.clean(facts.get(i).label()));
            run.setColor(hex(Palette.LIGHT.muted()));
            DocxRuns.write(first(row.getCell(1), "Cell", false), facts.get(i).value());
        }
        made.setTopBorder(XWPFBorderType.SINGLE, 6, 0, LINE);
        made.setBottomBorder(XWPFBorderType.SINGLE, 6, 0, LINE);
        gap();
    }

    /** Key figures side by side, four in a row. */
    void tiles(Block.KeyFigures tiles) {
        List<Block.KeyFigure> figures = tiles.figures();
        for (int from = 0; from < figures.size(); from += 4) {
            List<Block.KeyFigure> line = figures.subList(from, Math.min(from + 4, figures.size()));
            int[] widths = new int[line.size()];
            Arrays.fill(widths, Math.min(WIDTH / line.size(), WIDTH / 3));
            XWPFTable made = create(widths, false);
            for (int i = 0; i < line.size(); i++) {
                XWPFTableCell cell = made.getRow(0).getCell(i);
                cell.setColor(SURFACE);
                left(cell, line.get(i).tone() == Tone.NEUTRAL ? Palette.LIGHT.line() : colour(line.get(i).tone()));
                DocxRuns.write(first(cell, "KeyLabel", false), line.get(i).label());
                XWPFParagraph value = cell.addParagraph();
                value.setStyle("KeyValue");
                DocxRuns.write(value, line.get(i).value());
                XWPFParagraph note = cell.addParagraph();
                note.setStyle("KeyLabel");
                note.setSpacingAfter(60);
                DocxRuns.write(note, line.get(i).note());
            }
            made.getRow(0).setCantSplitRow(true);
            gap();
        }
    }

    private XWPFTable create(int[] widths, boolean lines) {
        XWPFTable table = docx.createTable(1, widths.length);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        int sum = 0;
        for (int i = 0; i < widths.length; i++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(widths[i]));
            width(table.getRow(0).getCell(i), widths[i]);
            sum += widths[i];
        }
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(sum);
        CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        table.removeBorders();
        if (lines) {
            table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
            table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        }
        return table;
    }

    private static void width(XWPFTableCell cell, int width) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(Integer.toString(width));
    }

    private static XWPFParagraph first(XWPFTableCell cell, String style, boolean right) {
        XWPFParagraph paragraph = cell.getParagraphs().isEmpty() ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
        paragraph.setStyle(style);
        if (right) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        return paragraph;
    }

    private static void bottom(XWPFTableCell cell) {
        var border = cell.getCTTc().getTcPr().addNewTcBorders().addNewBottom();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(8));
        border.setColor(hex(Palette.LIGHT.muted()));
    }

    private static void left(XWPFTableCell cell, Rgb colour) {
        var border = cell.getCTTc().getTcPr().addNewTcBorders().addNewLeft();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(24));
        border.setColor(hex(colour));
    }

    private void gap() {
        XWPFParagraph gap = docx.createParagraph();
        gap.setSpacingAfter(80);
    }

    /** Columns without a width of their own get what their content needs, the others share the rest. */
    private int[] widths(Table table) {
        int count = table.columns().size();
        double[] needed = new double[count];
        double loose = 0;
        double shares = 0;
        for (int i = 0; i < count; i++) {
            Column column = table.columns().get(i);
            shares += column.width();
            if (column.width() == 0) {
                int letter = column.kind() == Column.Kind.LEVEL ? BOLD_LETTER : LETTER;
                needed[i] = Math.clamp(longest(table, i) * letter + 240, 700, 3200);
                loose += needed[i];
            }
        }
        double most = shares == 0 ? WIDTH : WIDTH * 0.6;
        double shrink = loose > most || shares == 0 ? most / loose : 1;
        int[] widths = new int[count];
        for (int i = 0; i < count; i++) {
            double share = table.columns().get(i).width();
            widths[i] = (int) (share == 0 ? needed[i] * shrink : (WIDTH - loose * shrink) * share / shares);
        }
        return widths;
    }

    private int longest(Table table, int column) {
        int head = 0;
        for (String word : table.columns().get(column).heading().split(" ")) {
            head = Math.max(head, word.length() + 1);
        }
        return Math.max(head, table.groups().stream().flatMap(group -> group.rows().stream())
                .mapToInt(row -> CellText.of(row.get(column), locale).length()).max().orElse(0));
    }

    private static Rgb colour(Tone tone) {
        return switch (tone) {
            case GOOD -> Palette.LIGHT.good();
            case WARNING -> Palette.LIGHT.warning();
            case BAD -> Palette.LIGHT.bad();
            case NEUTRAL -> Palette.LIGHT.text();
        };
    }

    private static String hex(Rgb colour) {
        return colour.hex().substring(1);
    }
}
