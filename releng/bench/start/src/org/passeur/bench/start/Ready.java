// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.bench.start;

import java.lang.management.ManagementFactory;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Says that the window is there and answers: an event that was posted after it opened has come through, with all that was
 * painted before. Says also what that took of processors, then closes the workbench.
 */
public final class Ready implements IStartup {

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            while (display.getActiveShell() != null && display.readAndDispatch()) {
                // what waits comes first, as it would before her first click
            }
        });
        long processor = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
        System.out.println("READY " + processor);
        System.out.flush();
        display.asyncExec(() -> PlatformUI.getWorkbench().close());
    }
}
