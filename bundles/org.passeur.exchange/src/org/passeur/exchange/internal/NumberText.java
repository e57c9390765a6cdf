// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.exchange.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** Numbers as people of several countries write them. */
final class NumberText {

    private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u202F\\u2009'’]");
    private static final Pattern PLAIN = Pattern
            .compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][+-]?\\d{1,3})?");
    private static final Pattern UNCLEAR = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}([.,]\\d{3})+");

    private final String decimal;

    NumberText(String decimal) {
        this.decimal = decimal;
    }

    int readInt(String text, String name) {
        return (int) readWhole(text, name, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    long readLong(String text, String name) {
        return readWhole(text, name, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    double readDouble(String text, String name) {
        return read(text, name).doubleValue();
    }

    /** A whole number between two others. */
    long readWhole(String text, String name, long least, long most) {
        String plain = SPACES.matcher(text).replaceAll("");
        BigDecimal number = THOUSANDS.matcher(plain).matches() && decimal.isEmpty()
                ? new BigDecimal(plain.replaceAll("[.,]", ""))
                : read(text, name);
        BigInteger whole;
        try {
            whole = number.toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw Say.invalid(e, "value.whole", name, text);
        }
        if (whole.compareTo(BigInteger.valueOf(least)) < 0 || whole.compareTo(BigInteger.valueOf(most)) > 0) {
            throw Say.invalid("value.range", name, text, Long.toString(least), Long.toString(most));
        }
        return whole.longValue();
    }

    /** Any number; {@code 1,234} alone is refused unless the decimal sign is known. */
    BigDecimal read(String text, String name) {
        String plain = SPACES.matcher(text).replaceAll("");
        String sign = decimal;
        if (sign.isEmpty()) {
            if (plain.indexOf(',') >= 0 && UNCLEAR.matcher(plain).matches()) {
                throw Say.invalid("value.unclear", name, text);
            }
            // The last of the two signs is the decimal one.
            sign = plain.lastIndexOf(',') > plain.lastIndexOf('.') ? "," : ".";
        }
        String other = sign.equals(",") ? "." : ",";
        if (plain.contains(other)) {
            boolean grouped = plain.matches("[+-]?\\d{1,3}([" + other + "]\\d{3}){1,9}([" + sign + "]\\d{0,30})?");
            boolean foreign = !plain.contains(sign) && plain.indexOf(other) == plain.lastIndexOf(other);
            plain = grouped ? plain.replace(other, "") : foreign ? plain.replace(other, sign) : "";
        }
        plain = plain.replace(',', '.');
        if (!PLAIN.matcher(plain).matches()) {
            throw Say.invalid("value.number", name, text);
        }
        return new BigDecimal(plain);
    }

    static String write(double number) {
        return Double.isFinite(number) ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()
                : Double.toString(number);
    }
}
