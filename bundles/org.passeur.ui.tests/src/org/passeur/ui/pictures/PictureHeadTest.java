// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passeur.picture.Frame;
import org.passeur.picture.chart.Cell;
import org.passeur.picture.chart.HeatMap;
import org.passeur.ui.test.Driver;
import org.passeur.ui.test.Workbench;

/** The names of columns stay in sight while the rows below them scroll. */
@ExtendWith(Workbench.class)
class PictureHeadTest {

    private static final int ROWS = 60;
    private static final int DOWN = 300;

    private final List<String> clicked = new ArrayList<>();
    private final Shell shell = Driver.ui(() -> new Shell(Driver.display()));

    @AfterEach
    void close() {
        Driver.run(shell::dispose);
    }

    private static HeatMap map() {
        List<String> rows = IntStream.range(0, ROWS).mapToObj(i -> "Person " + i).toList();
        return HeatMap.of(Frame.of(Locale.ENGLISH, "", "Nothing"), rows, List.of("Topic"), IntStream.range(0, ROWS)
                .mapToObj(i -> List.of(new Cell(Cell.State.VALUE, 1 + i % 5, "row" + i, ""))).toList());
    }

    private static void click(PictureCanvas canvas, HeatMap map, int y) {
        Rectangle area = canvas.getClientArea();
        Event up = new Event();
        up.button = 1;
        up.x = map.regions(area.width, area.height).getFirst().shape().getBounds().x + 2;
        up.y = y;
        canvas.notifyListeners(SWT.MouseUp, up);
    }

    @Test
    void aClickBelowTheNamesMeansWhatIsSeenThere() {
        HeatMap map = map();
        PicturePanel panel = Driver.ui(() -> {
            shell.setLayout(new FillLayout());
            PicturePanel made = new PicturePanel(shell, false);
            made.canvas().onTarget(clicked::add);
            shell.setSize(500, 400);
            shell.open();
            made.show(map);
            return made;
        });
        PictureCanvas canvas = panel.canvas();
        int head = Driver.ui(() -> Integer.valueOf(map.head(canvas.getClientArea().width))).intValue();
        assertTrue(head > 10 && head < 100, "head " + head);
        Driver.until("it is painted", () -> {
            click(canvas, map, head + 10);
            return clicked.contains("row0");
        });
        clicked.clear();
        Driver.run(() -> {
            panel.control().setOrigin(0, DOWN);
            assertEquals(-DOWN, canvas.getLocation().y);
            click(canvas, map, DOWN + head / 2);
            assertEquals(List.of(), clicked, "the names of columns are no rows");
            click(canvas, map, DOWN + head + 10);
        });
        assertEquals(1, clicked.size());
        assertTrue(Integer.parseInt(clicked.getFirst().substring(3)) > 5, clicked.getFirst());
    }
}
