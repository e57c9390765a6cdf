// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 The Passeur authors
package org.passeur.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** An engine in front of another one, which gives connections that do something more. */
@SuppressWarnings("null")
abstract class EngineInFront implements Engine {

    final Engine engine;

    EngineInFront(Engine engine) {
        this.engine = engine;
    }

    /** Something of a type that does what the handler says. */
    static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type
                .cast(Proxy.newProxyInstance(EngineInFront.class.getClassLoader(), new Class<?>[] { type }, handler));
    }

    /** Does what was asked with the real thing; an error is the one that it threw. */
    static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public Dialect dialect() {
        return engine.dialect();
    }

    @Override
    public int idleConnections() {
        return engine.idleConnections();
    }

    @Override
    public boolean holder() {
        return engine.holder();
    }

    @Override
    public void reconnect() {
        engine.reconnect();
    }

    @Override
    public void close() {
        engine.close();
    }
}
