package buyerside.app.access.web;

import buyerside.app.access.Viewer;
import buyerside.app.shell.Frame.FrameUser;
import buyerside.app.shell.FrameUsers;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives controllers their [Viewer] and the frame its user.
@Component
class ViewerArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer, FrameUsers {

  static {
    // Who asks is told by the token, never by a parameter: none may be described as one.
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Viewer.class;
  }

  @Override
  public Viewer resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binder) {
    return ViewerAuthentication.current()
        .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }

  @Override
  public Optional<FrameUser> current() {
    return ViewerAuthentication.current()
        .map(it ->
            new FrameUser(
                it.profile().name(), it.role().name(), it.place().name(), it.place().sample()));
  }
}
