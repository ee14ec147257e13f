package io.github.medpay.examples.codepage.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Between Jetty and the routes: takes GET and HEAD, and POST for a claim, and writes the reply. */
final class PageHandler extends Handler.Abstract {

    private final Routes routes;

    PageHandler(Routes routes) {
        this.routes = routes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        Reply reply = reply(request, head);
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        response.setStatus(reply.status());
        SecurityHeaders.put(response.getHeaders());
        reply.headers().forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.contentType());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, head ? null : ByteBuffer.wrap(body), callback);
        return true;
    }

    private Reply reply(Request request, boolean head) {
        String path = Request.getPathInContext(request);
        if (head || HttpMethod.GET.is(request.getMethod())) {
            return routes.answer(path, () -> Request.extractQueryParameters(request));
        }
        return HttpMethod.POST.is(request.getMethod()) && path.equals(Routes.CLAIM)
                ? routes.answerClaim(() -> PostedForm.read(request))
                : routes.methodNotAllowed();
    }
}
