package io.github.medpay.examples.codepage.web;

import io.github.medpay.MedPay;
import java.net.URI;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Jetty with one connector and one handler. Threads, header size and idle time are bounded: requests beyond the threads
 * wait their turn.
 */
public final class CodePageServer {

    private static final int THREADS = 24;
    private static final int BACKLOG = 512;
    private static final int IDLE_MILLIS = 30_000;
    private static final int STOP_MILLIS = 2_000;
    private static final int LONGEST_REQUEST_HEAD = 8 * 1024;

    private final Server server;
    private final ServerConnector connector;

    /**
     * A server that is not started yet.
     *
     * @param medPay answers all questions
     * @param host the address to listen at
     * @param port the port; 0 takes any free one
     */
    public CodePageServer(MedPay medPay, String host, int port) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(LONGEST_REQUEST_HEAD);
        server = new Server(new QueuedThreadPool(THREADS));
        connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setAcceptQueueSize(BACKLOG);
        connector.setIdleTimeout(IDLE_MILLIS);
        server.addConnector(connector);
        server.setHandler(new PageHandler(new Routes(medPay)));
        server.setErrorHandler(new PlainErrors());
        server.setStopTimeout(STOP_MILLIS);
    }

    /**
     * Starts to listen.
     *
     * @throws Exception if it cannot, as where the port is taken
     */
    public void start() throws Exception {
        server.start();
    }

    /**
     * Where the server listens.
     *
     * @return such as {@code http://localhost:8080/}
     */
    public URI address() {
        return URI.create("http://" + connector.getHost() + ":" + connector.getLocalPort() + "/");
    }

    /**
     * Waits until the server has ended.
     *
     * @throws InterruptedException if the wait is interrupted
     */
    public void join() throws InterruptedException {
        server.join();
    }

    /**
     * Stops to listen; requests under way have two seconds to end.
     *
     * @throws Exception if it cannot
     */
    public void stop() throws Exception {
        server.stop();
    }
}
