import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from 'react-router/dom';
import { ThemeContext } from '../ui/theme-mode.ts';
import { createApolloClient } from './apollo-client.ts';
import { createRouter } from './router.tsx';
import { ThemeControl } from './theme-control.ts';
import { useTheme } from './use-theme.ts';

const client = createApolloClient();
const router = createRouter(client);

export function App() {
  const { theme, setMode } = useTheme();
  return (
    <ApolloProvider client={client}>
      <ThemeControl value={setMode}>
        <ThemeContext value={theme}>
          <RouterProvider router={router} />
        </ThemeContext>
      </ThemeControl>
    </ApolloProvider>
  );
}
