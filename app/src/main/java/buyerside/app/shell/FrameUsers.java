package buyerside.app.shell;

import buyerside.app.shell.Frame.FrameUser;
import java.util.Optional;

/// Tells the frame who is signed in; implemented where that is known.
public interface FrameUsers {

  Optional<FrameUser> current();
}
