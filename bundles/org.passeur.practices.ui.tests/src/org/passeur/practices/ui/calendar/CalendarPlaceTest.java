// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.practices.ui.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.passeur.ui.pictures.PictureView;

class CalendarPlaceTest {

    private static final int MONTH = 0;
    private static final int WEEK = 1;
    private static final int LIST = 2;

    private final CalendarPlace place = new CalendarPlace();

    @Test
    void anotherViewShowsTheSameTime() {
        assertEquals(new PictureView(WEEK, 0), place.switched(new PictureView(MONTH, 0), WEEK));
        assertEquals(new PictureView(LIST, 0), place.switched(new PictureView(MONTH, 2), LIST));
        assertEquals(new PictureView(LIST, 1), place.switched(new PictureView(MONTH, 3), LIST));
        assertEquals(new PictureView(MONTH, -3), place.switched(new PictureView(LIST, -1), MONTH));
        PictureView inTwelveMonths = place.switched(new PictureView(MONTH, 12), WEEK);
        assertTrue(inTwelveMonths.step() > 46 && inTwelveMonths.step() <= 53, inTwelveMonths.toString());
    }
}
